import type { IncomingMessage } from 'node:http';
import { changes } from './changes';
import type { Door } from './door';
import { readBody } from './json';
import { fail } from './problem';
import { push } from './push';
import { LIMITS, ROLES, type Access, type Role } from './workspace';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body?: string;
}

const NEEDED: Record<string, Role> = {
  'GET ': 'read',
  'GET changes': 'read',
  'POST push': 'write',
};

/** The checks in the order of SY9. */
export async function handle(
  door: Door,
  request: IncomingMessage,
  gone: AbortSignal,
): Promise<Answer> {
  const { id, name, query, needed } = routeOf(request);
  const { 'verbatim-protocol': version = '1', 'if-none-match': ifNoneMatch = '' } = request.headers;
  if (version !== '1') fail('protocol-unsupported');
  const access = door.admit(request);
  if (id !== undefined && id !== access.workspace.id) fail('workspace-not-found');
  if (ROLES.indexOf(access.role) < ROLES.indexOf(needed)) fail('role-too-low');
  if (name === 'push') return json(push(access, await readBody(request)));
  if (name === '') return json(describe(access));
  const signIn = () => void door.signIn(request);
  return changes(access.workspace, { query, ifNoneMatch, gone, signIn });
}

function routeOf({ method = '', url = '' }: IncomingMessage) {
  const [path = '', query = ''] = url.split('?', 2);
  const [, id, name = ''] =
    /^\/v1(?:\/?|\/workspaces\/([^/]+)\/(\w+))$/.exec(path) ?? fail('not-found');
  const needed = NEEDED[`${method} ${name}`] ?? fail('not-found');
  return { id, name, query: new URLSearchParams(query), needed };
}

const describe = ({ workspace, member, role }: Access) => ({
  product: 'verbatim-sync',
  protocol: '1',
  serverName: 'foreign',
  limits: LIMITS,
  features: ['longpoll'],
  member,
  workspaces: [{ id: workspace.id, name: workspace.name, role }],
});

const json = (value: unknown): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
