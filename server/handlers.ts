import type { Description } from '@/lib/sync/protocol/describe';
import { PROTOCOL } from '@/lib/sync/protocol/limits';
import type { Call, Handlers } from './call';
import { readAttachments, readRecords } from './export';
import { push } from './push';
import type { RouteName } from './routes';
import { ADMINISTRATION } from './serve-administration';
import { getAttachment, putAttachment } from './serve-attachment';
import { serveChanges } from './serve-changes';
import { toLines, toStream } from './stream';
import { readWorkspace } from './workspaces';

export const HANDLERS: Handlers<RouteName> = {
  describe,
  changes: serveChanges,
  push: async ({ service, caller, body, now }) => {
    await service.seen(caller, now);
    const { limits } = service;
    const answer = await service.together(caller.workspace, (query) =>
      push(query, caller, body, { limits, now }),
    );
    service.waiters.changed(caller.workspace);
    for (const { status } of answer.results) service.metrics.result(status);
    return answer;
  },
  export: (call) => Promise.resolve(exportAll(call)),
  attachment: getAttachment,
  putAttachment,
  ...ADMINISTRATION,
};

async function describe({ service, caller }: Call): Promise<Description> {
  const { id, name } = await readWorkspace(service.db.query, caller.workspace);
  return {
    product: 'verbatim-sync',
    protocol: PROTOCOL,
    serverName: service.name,
    limits: service.limits,
    features: [
      'longpoll',
      'export',
      'administration',
      ...(service.limits.maxAttachmentBytes ? ['attachments'] : []),
    ],
    member: { id: caller.member, name: caller.name },
    workspaces: [{ id, name, role: caller.role }],
  };
}

function exportAll({ service, caller, query }: Call): Response {
  async function* all() {
    yield* readRecords(service.db.query, caller.workspace);
    if (query.get('attachments') === '1')
      yield* readAttachments(service.db.query, caller.workspace);
  }
  const headers = { 'Content-Type': 'application/x-ndjson' };
  return new Response(toStream(toLines(all())), { headers });
}
