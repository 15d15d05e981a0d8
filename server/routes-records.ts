import { z } from '@/lib/base/z';
import { ExportedAttachment } from '@/lib/sync/protocol/attachment';
import { ChangesPage } from '@/lib/sync/protocol/changes';
import { Description } from '@/lib/sync/protocol/describe';
import { PushAnswer, PushRequest } from '@/lib/sync/protocol/push';
import { WireRecord } from '@/lib/sync/protocol/record';
import { WORKSPACE, type Route } from './route';

const whole = { type: 'integer', minimum: 0 };

/** What syncing needs: records, and the attachments that they name. */
export const RECORD_ROUTES = [
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
] as const satisfies readonly Route[];
