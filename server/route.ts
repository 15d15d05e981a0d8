import type * as zod from 'zod/mini';
import type { Role } from '@/lib/sync/protocol/describe';
import type { ProblemCode } from '@/lib/sync/protocol/problem';

/** One operation of the protocol: what the server routes by and what the OpenAPI document says. */
export interface Route {
  name: string;
  /** `get` answers HEAD too. */
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below the base URL. */
  path: string;
  summary: string;
  /** What the token must allow at least; `none`: no token is asked for. */
  role: Role | 'none';
  /** Offered only by a server that names it (SY8); without: every server has it. */
  feature?: 'administration' | 'attachments' | 'export';
  query?: Record<string, { schema: object; says: string }>;
  body?: zod.ZodMiniType;
  /** The body is bytes of an attachment. */
  upload?: boolean;
  /** Without a schema the answer has no body (204). */
  answer?: zod.ZodMiniType;
  /** Newline-delimited JSON, one `answer` a line. */
  lines?: boolean;
  /** The answer is an attachment. */
  download?: boolean;
  /** The answer has an `ETag`, and `If-None-Match` is honoured. */
  tagged?: boolean;
  problems?: ProblemCode[];
}

export const WORKSPACE = '/workspaces/{workspace}';
