import type * as zod from 'zod/mini';
import { z } from '@/lib/base/z';
import { ExportedAttachment } from '@/lib/sync/protocol/attachment';
import { ChangesPage } from '@/lib/sync/protocol/changes';
import { Description, type Role } from '@/lib/sync/protocol/describe';
import { Acceptance, AcceptRequest } from '@/lib/sync/protocol/acceptance';
import {
  Audit,
  Counts,
  Invite,
  InviteRequest,
  Invites,
  Member,
  Members,
  RoleChange,
  Tokens,
} from '@/lib/sync/protocol/member';
import type { ProblemCode } from '@/lib/sync/protocol/problem';
import { PushAnswer, PushRequest } from '@/lib/sync/protocol/push';
import { WireRecord } from '@/lib/sync/protocol/record';

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

const WORKSPACE = '/workspaces/{workspace}';
const whole = { type: 'integer', minimum: 0 };

/** Every operation, once. Routing, roles, the OpenAPI document and the cross-tenant test read this table. */
export const ROUTES = [
  {
    name: 'describe',
    method: 'get',
    path: '',
    role: 'read',
    summary: 'What this server is, what it allows, and what the token opens.',
    answer: Description,
  },
  {
    name: 'changes',
    method: 'get',
    path: `${WORKSPACE}/changes`,
    role: 'read',
    summary: 'The records written since a cursor, each in its latest state, oldest change first.',
    query: {
      since: { schema: { type: 'string' }, says: 'The cursor of the last page; none at first.' },
      limit: {
        schema: { ...whole, minimum: 1 },
        says: 'At most so many records; a larger number than `pageSize` is cut.',
      },
      wait: {
        schema: whole,
        says: 'Seconds to wait when nothing is new; a larger number than `maxWaitSeconds` is cut.',
      },
    },
    answer: ChangesPage,
    tagged: true,
    problems: ['cursor-expired'],
  },
  {
    name: 'push',
    method: 'post',
    path: `${WORKSPACE}/push`,
    role: 'write',
    summary: 'Offers mutations; the answer has one result for each, in order.',
    body: PushRequest,
    answer: PushAnswer,
    problems: ['epoch-changed', 'body-too-large'],
  },
  {
    name: 'export',
    method: 'get',
    path: `${WORKSPACE}/export`,
    role: 'read',
    feature: 'export',
    summary: 'Every record that is not deleted, one JSON object a line.',
    query: {
      attachments: { schema: { const: '1' }, says: 'Then every whole attachment is a line too.' },
    },
    answer: z.union([WireRecord, ExportedAttachment]),
    lines: true,
  },
  {
    name: 'attachment',
    method: 'get',
    path: `${WORKSPACE}/attachments/{id}`,
    role: 'read',
    feature: 'attachments',
    summary: 'An attachment; HEAD says how far it is here.',
    download: true,
    problems: ['attachment-not-found'],
  },
  {
    name: 'putAttachment',
    method: 'put',
    path: `${WORKSPACE}/attachments/{id}`,
    role: 'write',
    feature: 'attachments',
    summary: 'The next bytes of an attachment; `Content-Range` says which, without it all.',
    upload: true,
    problems: [
      'not-found',
      'offset-mismatch',
      'body-too-large',
      'attachment-too-large',
      'type-not-allowed',
      'hash-mismatch',
    ],
  },
  {
    name: 'counts',
    method: 'get',
    path: `${WORKSPACE}/counts`,
    role: 'read',
    feature: 'administration',
    summary: 'How many records of each kind there are.',
    answer: Counts,
  },
  {
    name: 'members',
    method: 'get',
    path: `${WORKSPACE}/members`,
    role: 'admin',
    feature: 'administration',
    summary: 'Who may use the workspace.',
    answer: Members,
  },
  {
    name: 'changeRole',
    method: 'patch',
    path: `${WORKSPACE}/members/{id}`,
    role: 'admin',
    feature: 'administration',
    summary: 'Gives a member another role, at once for all of the member’s tokens.',
    body: RoleChange,
    answer: Member,
    problems: ['not-found', 'last-admin'],
  },
  {
    name: 'removeMember',
    method: 'delete',
    path: `${WORKSPACE}/members/{id}`,
    role: 'admin',
    feature: 'administration',
    summary: 'Removes a member and revokes all of the member’s tokens.',
    problems: ['not-found', 'last-admin'],
  },
  {
    name: 'invites',
    method: 'get',
    path: `${WORKSPACE}/invites`,
    role: 'admin',
    feature: 'administration',
    summary: 'Invites that are open.',
    answer: Invites,
  },
  {
    name: 'invite',
    method: 'post',
    path: `${WORKSPACE}/invites`,
    role: 'admin',
    feature: 'administration',
    summary: 'Makes an invite that one person can use once.',
    body: InviteRequest,
    answer: Invite,
  },
  {
    name: 'withdrawInvite',
    method: 'delete',
    path: `${WORKSPACE}/invites/{id}`,
    role: 'admin',
    feature: 'administration',
    summary: 'Withdraws an invite.',
    problems: ['not-found'],
  },
  {
    name: 'tokens',
    method: 'get',
    path: `${WORKSPACE}/tokens`,
    role: 'admin',
    feature: 'administration',
    summary: 'Tokens that are valid, without their secrets.',
    answer: Tokens,
  },
  {
    name: 'revokeToken',
    method: 'delete',
    path: `${WORKSPACE}/tokens/{id}`,
    role: 'admin',
    feature: 'administration',
    summary: 'Revokes a token at once.',
    problems: ['not-found'],
  },
  {
    name: 'audit',
    method: 'get',
    path: `${WORKSPACE}/audit`,
    role: 'admin',
    feature: 'administration',
    summary: 'Who did what, newest first; no record text.',
    answer: Audit,
  },
  {
    name: 'accept',
    method: 'post',
    path: '/invites/accept',
    role: 'none',
    feature: 'administration',
    summary: 'Turns an invite into a member and a token.',
    body: AcceptRequest,
    answer: Acceptance,
    problems: ['invite-used'],
  },
] as const satisfies readonly Route[];
export type RouteName = (typeof ROUTES)[number]['name'];
