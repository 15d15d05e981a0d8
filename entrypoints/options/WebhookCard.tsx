import { useState } from 'preact/hooks';
import { plural, t } from '@/lib/base/message';
import type { WebhookModel, WebhookView } from '@/lib/models/webhooks/webhook-model';
import { WebhookForm } from './WebhookForm';
import { WebhookLeaving } from './WebhookLeaving';
import { WebhookSecret } from './WebhookSecret';
import { hostIn, outcomeWords } from './webhook-words';

interface Props {
  model: WebhookModel;
  view: WebhookView;
}

/** One webhook: where it leads, how it stands, and what can be done about it. */
export function WebhookCard({ model, view }: Props) {
  const [isEditing, setEditing] = useState(false);
  const { connection } = view;
  const { id, url, format, on } = connection;
  const host = hostIn(url);
  return (
    <article class="webhook" aria-label={t('webhook_to', host)}>
      <h3>
        {host} <span class="chip">{t(on ? 'webhook_on' : 'webhook_off')}</span>
      </h3>
      <p>
        {t(`webhook_format_${format}`)} · {waitingWords(view.waiting)}
      </p>
      <Trouble view={view} />
      <WebhookSecret model={model} id={id} />
      <Acts model={model} connection={connection} onEdit={() => setEditing(!isEditing)} />
      <TestOutcome model={model} view={view} />
      {isEditing && (
        <WebhookForm
          url={url}
          format={format}
          action={t('webhook_save')}
          onSubmit={(next, form) =>
            void model.edit(id, next, form).then((isSaved) => setEditing(!isSaved))
          }
          onCancel={() => setEditing(false)}
        />
      )}
      <WebhookLeaving model={model} webhook={connection} />
    </article>
  );
}

interface ActsProps {
  model: WebhookModel;
  connection: WebhookView['connection'];
  onEdit: () => void;
}

function Acts({ model, connection, onEdit }: ActsProps) {
  return (
    <div class="page-actions">
      {connection.on ? (
        <button type="button" class="button" onClick={() => void model.turnOff(connection)}>
          {t('webhook_turn_off')}
        </button>
      ) : (
        <button
          type="button"
          class="button button-primary"
          onClick={() => void model.turnOn(connection)}
        >
          {t('webhook_turn_on')}
        </button>
      )}
      <button type="button" class="button" onClick={() => void model.test.run(connection)}>
        {t('webhook_test')}
      </button>
      <button type="button" class="button" onClick={onEdit}>
        {t('webhook_edit')}
      </button>
      {connection.format !== 'slack' && (
        <button type="button" class="button" onClick={() => void model.secrets.make(connection.id)}>
          {t('webhook_new_secret')}
        </button>
      )}
      <button
        type="button"
        class="button button-danger"
        onClick={() => void model.remove(connection)}
      >
        {t('webhook_remove')}
      </button>
    </div>
  );
}

function Trouble({ view: { connection, why } }: Pick<Props, 'view'>) {
  if (connection.stopped) return <p class="webhook-refused">{t('webhook_stopped')}</p>;
  return why ? <p class="webhook-refused">{outcomeWords(why, connection.url)}</p> : null;
}

/** The region stays: one that comes with its text is not read. */
function TestOutcome({ model, view: { connection } }: Props) {
  const test = model.test.outcomes.value.get(connection.id);
  const isKnown = test !== undefined && test !== 'under-way';
  const words = test === 'under-way' ? t('webhook_testing') : '';
  return (
    <output class="test-result" data-state={isKnown && test !== 'ok' ? 'failed' : 'found'}>
      {isKnown ? outcomeWords(test, connection.url) : words}
    </output>
  );
}

const waitingWords = (count: number): string =>
  count === 0 ? t('webhook_waiting_none') : plural('webhook_waiting', count);
