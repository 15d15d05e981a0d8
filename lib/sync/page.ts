import type { UnreadPage } from './protocol/unread';
import { WireRecord } from './protocol/record';

export const nameOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}/${id}`;

/** What is not a record at all cannot even be set aside: it has no name. */
export function readRecords({ changes }: UnreadPage): Map<string, WireRecord> {
  const read = changes.map((entry) => WireRecord.safeParse(entry));
  return new Map(read.flatMap(({ data }) => (data ? [[nameOf(data), data] as const] : [])));
}
