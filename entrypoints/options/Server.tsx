import { SyncStatus } from '@/components/SyncStatus';
import { t } from '@/lib/base/message';
import type { ServerParts } from './compose-server';
import { Leaving } from './Leaving';
import { SendLog } from './SendLog';
import { ServerForm } from './ServerForm';
import { SyncCare } from './SyncCare';
import { TestResult } from './TestResult';
import './connections.css';

/** The server that the team shares through: set up, seen through, turned on and off, left. */
export function Server({ parts, name }: { parts: ServerParts; name: string }) {
  const { server, care } = parts;
  const connection = server.server.value;
  return (
    <section class="page-section connections" id="connections" aria-labelledby="connections-title">
      <h2 id="connections-title">{t('server_title')}</h2>
      <p>{connection ? whereWords(connection) : t('server_text')}</p>
      {connection && <Standing parts={parts} />}
      {!connection && <ServerForm model={server} name={name} baseUrl="" />}
      <TestResult test={server.test.state.value} baseUrl={server.test.baseUrl.value} />
      {connection && <Acts parts={parts} />}
      {connection && <Leaving parts={parts} />}
      <SendLog care={care} />
    </section>
  );
}

/** Where the sync stands, and what it needs of its user. */
function Standing({ parts }: { parts: ServerParts }) {
  const { server, status, care } = parts;
  const [connection, now] = [server.server.value, status.status.value];
  return (
    <>
      {now && (
        <SyncStatus
          status={now}
          now={Date.now()}
          isBusy={status.isBusy.value}
          onRetry={() => void retry(parts)}
        />
      )}
      <SyncCare care={care} />
      {connection && now?.cause === 'signed-out' && (
        <ServerForm model={server} name={connection.member} baseUrl={connection.baseUrl} />
      )}
    </>
  );
}

const whereWords = ({
  workspaceName,
  baseUrl,
  member,
}: NonNullable<ServerParts['server']['server']['value']>): string =>
  t('server_where', workspaceName, new URL(baseUrl).host, member);

/** A site that was forbidden has to be asked for in this click. */
async function retry({ server, status }: ServerParts): Promise<void> {
  if (status.status.value?.cause === 'no-permission') await server.turnOn();
  await status.retry();
}

function Acts({ parts: { server } }: { parts: ServerParts }) {
  const connection = server.server.value;
  return (
    <>
      {server.workspaces.value.length > 1 && !connection?.on && (
        <label class="field">
          <span class="field-label">{t('server_workspace')}</span>
          <select
            class="input"
            value={connection?.workspace}
            onChange={(event) => void server.choose(event.currentTarget.value)}
          >
            {server.workspaces.value.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="page-actions">
        <button type="button" class="button" onClick={() => void server.tryOut()}>
          {t('server_test')}
        </button>
        {connection?.on && (
          <button type="button" class="button" onClick={() => void server.turnOff()}>
            {t('server_turn_off')}
          </button>
        )}
        <button type="button" class="button button-danger" onClick={() => void server.remove()}>
          {t('server_remove')}
        </button>
      </div>
      <p class="field-label">{t('server_leaving_it')}</p>
    </>
  );
}
