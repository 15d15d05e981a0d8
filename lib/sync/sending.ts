import { toInstant } from '@/lib/base/instant';
import type { RecordKey } from './record/record-state';

/** One entry of the send log (SY52). */
export interface Sending {
  at: string;
  to: string;
  operation: 'push' | 'attachment' | 'webhook' | 'invite' | 'names' | 'vectors';
  records: RecordKey[];
  bytes: number;
  /** `ok`, or the code of the failure. */
  outcome: string;
}

export interface SendLog {
  log: (sending: Sending) => Promise<void>;
  clock: () => number;
}

/** Sends, and writes down what came of it: what was not answered may have left all the same. */
export async function logged<T>(
  { log, clock }: SendLog,
  sent: Omit<Sending, 'at' | 'outcome'>,
  send: () => Promise<T>,
  outcomeOf: (answer: T) => string = () => 'ok',
): Promise<T> {
  const write = (outcome: string) => log({ ...sent, at: toInstant(clock()), outcome });
  let answer: T;
  try {
    answer = await send();
  } catch (error) {
    await write(codeOf(error));
    throw error;
  }
  await write(outcomeOf(answer));
  return answer;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'failed';

export const bytesOf = (body: object): number =>
  new TextEncoder().encode(JSON.stringify(body)).byteLength;
