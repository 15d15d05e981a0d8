import { keysOf } from '@/lib/base/keys-of';
import { z } from '@/lib/base/z';

/** Every failure the protocol names, with the status it travels under. */
export const PROBLEMS = {
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  'not-signed-in': { status: 401, title: 'No valid token was sent' },
  'role-too-low': { status: 403, title: 'The token does not allow this' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'workspace-not-found': { status: 404, title: 'The token opens no such workspace' },
  'attachment-not-found': { status: 404, title: 'The attachment is not here, or not whole' },
  'epoch-changed': { status: 409, title: 'The workspace was restored' },
  'offset-mismatch': { status: 409, title: 'The upload goes on at another place' },
  'cursor-expired': { status: 410, title: 'The cursor is no longer known' },
  'invite-used': { status: 410, title: 'The invite was used or has expired' },
  'body-too-large': { status: 413, title: 'The request is too large' },
  'record-too-large': { status: 413, title: 'The record is too large' },
  'attachment-too-large': { status: 413, title: 'The attachment is too large' },
  'not-json': { status: 415, title: 'The body has to be JSON' },
  'type-not-allowed': { status: 415, title: 'Attachments of this type are not taken' },
  'mutation-id-reused': { status: 422, title: 'The mutation id belongs to another record' },
  'hash-mismatch': { status: 422, title: 'The bytes are not those that the address names' },
  'last-admin': { status: 422, title: 'A workspace needs an admin' },
  'protocol-unsupported': { status: 426, title: 'Another version of the protocol is needed' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'server-error': { status: 500, title: 'The server failed' },
  'server-busy': { status: 503, title: 'The server cannot answer now' },
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

/** Why a mutation is rejected alone, while the request as a whole goes well. */
export const REJECTIONS = [
  'malformed-request',
  'mutation-id-reused',
  'record-too-large',
] as const satisfies ProblemCode[];

const details = {
  type: z.string().check(z.maxLength(300)),
  title: z.string().check(z.maxLength(300)),
  status: z.int(),
  detail: z.optional(z.string().check(z.maxLength(2000))),
};

/** RFC 9457 problem details as they are read: what stands before a server may answer without a code. */
export const Problem = z.object({
  ...details,
  code: z.optional(z.string().check(z.maxLength(60))),
});
export type Problem = z.infer<typeof Problem>;

/** As a server sends them. `code` is what a client goes by. */
export const SentProblem = z.object({
  ...details,
  code: z.enum(keysOf(PROBLEMS)),
});
export type SentProblem = z.infer<typeof SentProblem>;

export const PROBLEM_TYPE = 'urn:verbatim:problem:';

export function toProblem(code: ProblemCode, detail?: string): SentProblem {
  const { status, title } = PROBLEMS[code];
  return { type: PROBLEM_TYPE + code, title, status, code, ...(detail && { detail }) };
}
