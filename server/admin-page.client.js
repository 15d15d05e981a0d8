// Runs in the admin's browser. Outside text is only ever set as text.
const at = (id) => document.getElementById(id);
let token = '';
let base = '';

async function call(method, path, body) {
  const response = await fetch(`/v1${path}`, {
    method,
    headers: {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = response.status === 204 ? {} : await response.json();
  if (!response.ok) throw new Error(answer.detail ?? answer.title);
  return answer;
}

const say = (text) => (at('say').textContent = text);
const attempt = (work) => work().catch((error) => say(error.message));

function fill(id, rows, act) {
  at(id).replaceChildren(
    ...rows.map(({ cells, path, label }) => {
      const row = document.createElement('tr');
      for (const text of cells) row.insertCell().textContent = text ?? '–';
      if (path) {
        const button = document.createElement('button');
        button.textContent = label;
        button.addEventListener('click', () => attempt(() => act(path)));
        row.insertCell().append(button);
      }
      return row;
    }),
  );
}

async function show() {
  const [workspace] = (await call('GET', '')).workspaces;
  base = `/workspaces/${workspace.id}`;
  const [members, invites, audit, counts] = await Promise.all(
    ['members', 'invites', 'audit', 'counts'].map((name) => call('GET', `${base}/${name}`)),
  );
  at('title').textContent = workspace.name;
  const kinds = Object.entries(counts.records).map(([kind, count]) => `${count} ${kind}`);
  at('counts').textContent = `${kinds.join(', ') || 'Nothing yet'}; ${counts.deleted} deleted.`;
  fill('members', members.entries.map(toMember), remove);
  fill('invites', invites.entries.map(toInvite), remove);
  fill(
    'audit',
    audit.entries.map(({ at, action, subject }) => ({ cells: [at, action, subject] })),
  );
  at('main').hidden = false;
}

const toMember = ({ id, name, role, lastSyncAt }) => ({
  cells: [name, role, lastSyncAt],
  path: `${base}/members/${id}`,
  label: `Remove ${name}`,
});
const toInvite = ({ id, role, expiresAt }) => ({
  cells: [role, expiresAt],
  path: `${base}/invites/${id}`,
  label: 'Withdraw',
});

async function remove(path) {
  await call('DELETE', path);
  await show();
}

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
  say('');
});
onSubmit('accept', async (values) => {
  const accepted = await call('POST', '/invites/accept', values);
  token = accepted.token;
  say(`Your token, shown once: ${token}`);
  await show();
});
onSubmit('invite', async (values) => {
  const { code } = await call('POST', `${base}/invites`, values);
  await show();
  say(`Invite, shown once: ${code}`);
});
