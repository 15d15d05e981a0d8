import type { z } from '@/lib/base/z';
import { Acceptance, type AcceptRequest } from './protocol/acceptance';
import { PROTOCOL } from './protocol/limits';
import { ask } from './request';
import { bytesOf, logged, type SendLog } from './sending';

/**
 * Turns a one-time invite into a token. Who has an invite has no token yet, so none is sent. The name that goes
 * with it stands in the send log (SY52); a log that cannot be written does not lose a token that is given once.
 */
export function acceptInvite(
  baseUrl: string,
  body: z.infer<typeof AcceptRequest>,
  { log, clock }: SendLog,
  fetcher: typeof fetch = fetch,
): Promise<Acceptance> {
  const url = `${baseUrl.replace(/\/+$/, '')}/invites/accept`;
  const request = { headers: { 'Verbatim-Protocol': PROTOCOL }, body, fetcher, clock };
  const to = URL.parse(baseUrl)?.origin ?? baseUrl;
  return logged(
    { log: (sending) => log(sending).catch(() => {}), clock },
    { to, operation: 'invite', records: [], bytes: bytesOf(body) },
    () => ask(url, Acceptance, request),
  );
}
