// Runs in the admin's browser. Outside text is only ever set as text.
const at = (id) => document.getElementById(id);
let token = '';
let base = '';
let own = '';

async function ask(method, path, body) {
  const response = await fetch(`/v1${path}`, {
    method,
    headers: {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error('The server does not answer. Is it running?');
  });
  if (response.ok) return response;
  const problem = await response.json();
  throw new Error(problem.detail ?? problem.title);
}

async function call(method, path, body) {
  const response = await ask(method, path, body);
  return response.status === 204 ? {} : response.json();
}

function say(text) {
  at('say').textContent = text;
  at('say').hidden = text === '';
}

async function attempt(work) {
  say('');
  try {
    await work();
  } catch (error) {
    say(error.message);
  }
}

function make(name, props = {}, ...children) {
  const element = Object.assign(document.createElement(name), props);
  element.append(...children);
  return element;
}

const button = (label, about, work) => {
  const made = make('button', { type: 'button', textContent: label, className: 'quiet' });
  made.setAttribute('aria-label', about);
  made.addEventListener('click', () => void attempt(work));
  return made;
};

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

function ago(instant) {
  const ms = Date.parse(instant) - Date.now();
  const [unit, size] = STEPS.find(([, one]) => Math.abs(ms) >= one) ?? [];
  const textContent = unit ? relative.format(Math.round(ms / size), unit) : 'just now';
  return make('time', {
    dateTime: instant,
    title: new Date(instant).toLocaleString('en'),
    textContent,
  });
}

/** A row: its name, what else there is to say in one quiet line, and what can be done. */
function row(name, about, ...acts) {
  const quiet = make('div', { className: 'quiet' }, ...about);
  return make('li', {}, make('div', {}, make('strong', { textContent: name }), quiet), ...acts);
}

function fill(id, rows, empty) {
  const none = make('li', { className: 'quiet', textContent: empty });
  at(id).replaceChildren(...(rows.length > 0 ? rows : [none]));
}

/** Resolves once the person has said yes; never, when it was no. */
function sure(title, says, yes) {
  at('sure-title').textContent = title;
  at('sure-says').textContent = says;
  at('sure-yes').textContent = yes;
  at('sure').showModal();
  return new Promise((resolve) => {
    at('sure').addEventListener('close', () => at('sure').returnValue && resolve(), { once: true });
  });
}

function showSecret(title, says, text) {
  at('secret-title').textContent = title;
  at('secret-says').textContent = says;
  at('secret-text').textContent = text;
  at('secret-copy').textContent = 'Copy';
  at('secret').hidden = false;
  at('secret-copy').focus();
}

function hideSecret() {
  at('secret').hidden = true;
  at('secret-text').textContent = '';
}

const list = async (name) => (await call('GET', `${base}/${name}`)).entries;

async function show() {
  const { workspaces, member } = await call('GET', '');
  const [workspace] = workspaces;
  if (workspace.role !== 'admin')
    throw new Error(
      `This token has the role “${workspace.role}”. Only an admin can manage a workspace.`,
    );
  own = member.id;
  base = `/workspaces/${workspace.id}`;
  const isFirst = at('workspace').hidden;
  at('title').textContent = workspace.name;
  at('base-url').textContent = `${location.origin}/v1`;
  await fillAll();
  at('door').hidden = true;
  at('workspace').hidden = false;
  at('sign-out').hidden = false;
  if (isFirst) at('title').focus();
}

async function fillAll() {
  const [members, invites, tokens, audit, counts] = await Promise.all([
    list('members'),
    list('invites'),
    list('tokens'),
    list('audit'),
    call('GET', `${base}/counts`),
  ]);
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const nameOf = (id) => names.get(id) ?? 'A former member';
  showCounts(counts);
  fill('members', members.map(toMember), 'Nobody yet.');
  fill('invites', invites.map(toInvite), 'No invite is open.');
  fill(
    'tokens',
    tokens.map((one) => toToken(one, nameOf(one.member))),
    'No token is valid.',
  );
  fill(
    'audit',
    audit.map((entry) => toAudit(entry, nameOf)),
    'Nothing yet.',
  );
}

const plural = (kind) => `${kind[0].toUpperCase()}${kind.slice(1)}s`;

function showCounts({ records, deleted, attachments }) {
  const few = { insight: 0, problem: 0, decision: 0, ...records };
  const figures = Object.entries(few).map(([kind, count]) => [plural(kind), count]);
  if (attachments.count > 0)
    figures.push(['Pictures', `${attachments.count} (${(attachments.bytes / 1e6).toFixed(1)} MB)`]);
  figures.push(['Deleted', deleted]);
  at('counts').replaceChildren(
    ...figures.map(([name, count]) =>
      make(
        'div',
        {},
        make('dt', { textContent: name }),
        make('dd', { textContent: count.toLocaleString('en') }),
      ),
    ),
  );
}

const ROLES = { read: 'Reader', write: 'Writer', admin: 'Admin' };

function toMember({ id, name, role, createdAt, lastSyncAt }) {
  const about = [
    'joined ',
    ago(createdAt),
    ' · ',
    ...(lastSyncAt ? ['synced ', ago(lastSyncAt)] : ['never synced']),
  ];
  const choice = make(
    'select',
    {},
    ...Object.entries(ROLES).map(([value, textContent]) => make('option', { value, textContent })),
  );
  choice.value = role;
  choice.setAttribute('aria-label', `Role of ${name}`);
  choice.addEventListener('change', () => attempt(() => changeRole(id, choice.value)));
  const remove = button('Remove', `Remove ${name}`, async () => {
    await sure(
      `Remove ${name}?`,
      'All of this member’s tokens stop working at once. What was shared stays.',
      'Remove',
    );
    await change('DELETE', `/members/${id}`);
  });
  return row(id === own ? `${name} (you)` : name, about, choice, remove);
}

/** Refused or not, what is shown is then what is. */
async function changeRole(id, role) {
  try {
    await call('PATCH', `${base}/members/${id}`, { role });
  } finally {
    await fillAll();
  }
}

const toInvite = ({ id, role, expiresAt }) =>
  row(
    `Invite: ${ROLES[role]}`,
    ['ends ', ago(expiresAt)],
    button('Withdraw', 'Withdraw this invite', () => change('DELETE', `/invites/${id}`)),
  );

const toToken = ({ id, createdAt, expiresAt, lastUsedAt }, name) =>
  row(
    name,
    [
      'made ',
      ago(createdAt),
      ' · ',
      ...(lastUsedAt ? ['used ', ago(lastUsedAt)] : ['never used']),
      ...(expiresAt ? [' · ends ', ago(expiresAt)] : []),
    ],
    button('Revoke', `Revoke the token of ${name}`, async () => {
      await sure('Revoke this token?', `${name} has to sign in again with a new invite.`, 'Revoke');
      await change('DELETE', `/tokens/${id}`);
    }),
  );

const DEEDS = {
  'accept-invite': () => 'joined by an invite',
  invite: () => 'made an invite',
  'withdraw-invite': () => 'withdrew an invite',
  'revoke-token': () => 'revoked a token',
  'remove-member': () => 'removed a member',
  'change-role': (subject) => `changed the role of ${subject}`,
};

const toAudit = ({ at: when, member, action, subject }, nameOf) =>
  row(nameOf(member), [`${DEEDS[action]?.(nameOf(subject)) ?? action} · `, ago(when)]);

async function change(method, path) {
  await call(method, base + path);
  await fillAll();
}

const onClick = (id, work) => at(id).addEventListener('click', () => void attempt(work));

function onSubmit(id, work) {
  at(id).addEventListener('submit', (event) => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(event.target));
    void attempt(() => work(values));
  });
}

onSubmit('sign-in', async (values) => {
  token = values.token.trim();
  await show();
  at('sign-in').reset();
});
onSubmit('accept', async ({ code, name }) => {
  const accepted = await call('POST', '/invites/accept', { code: code.trim(), name });
  token = accepted.token;
  at('accept').reset();
  showSecret(
    'Your token, shown this once',
    'Keep it in a password manager, and give it to Verbatim’s options together with the base URL.',
    token,
  );
  if (accepted.member.role === 'admin') await show();
});
onSubmit('invite', async ({ role, minutes }) => {
  const { code } = await call('POST', `${base}/invites`, { role, minutes: Number(minutes) });
  await fillAll();
  showSecret('An invite, shown this once', 'Send it to one person. It works once.', code);
});

onClick('secret-copy', async () => {
  await navigator.clipboard.writeText(at('secret-text').textContent);
  at('secret-copy').textContent = 'Copied';
});
at('secret-done').addEventListener('click', hideSecret);
at('sign-out').addEventListener('click', () => location.reload());
onClick('export', async () => {
  const response = await ask('GET', `${base}/export?attachments=1`);
  const href = URL.createObjectURL(await response.blob());
  make('a', { href, download: 'verbatim.ndjson' }).click();
  URL.revokeObjectURL(href);
});
