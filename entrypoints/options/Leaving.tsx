import { plural, t } from '@/lib/base/message';
import { WITHHOLDABLE, type Sharing, type Withholdable } from '@/lib/domain/connection';
import { insightText } from '@/lib/domain/insight';
import type { ServerParts } from './compose-server';
import { PreviewFields } from './PreviewFields';

/** What will leave this machine: the choices, and what they make of an insight of the user's own. */
export function Leaving({ parts }: { parts: ServerParts }) {
  const { server, leaving, status } = parts;
  const connection = server.server.value;
  if (!connection) return null;
  return (
    <section class="leaving" aria-labelledby="leaving-title">
      <h3 id="leaving-title">{t('leaving_title')}</h3>
      <Choices sharing={connection.sharing} onChange={(sharing) => void server.share(sharing)} />
      <p class="field-label">{t('leaving_also')}</p>
      {leaving.shown.value ? (
        <>
          <label class="field">
            <span class="field-label">{t('leaving_example')}</span>
            <select
              class="input"
              value={leaving.chosen.value?.id}
              onChange={(event) => leaving.choose(event.currentTarget.value)}
            >
              {leaving.insights.value.map((insight) => (
                <option key={insight.id} value={insight.id}>
                  {insightText(insight).slice(0, 80)}
                </option>
              ))}
            </select>
          </label>
          <PreviewFields preview={leaving.shown.value} />
        </>
      ) : (
        <p>{t('leaving_nothing_yet')}</p>
      )}
      {!connection.on && (
        <div class="page-actions">
          <button
            type="button"
            class="button button-primary"
            onClick={() => void server.turnOn().then(status.load)}
          >
            {t('server_turn_on')}
          </button>
          <span class="field-label">
            {plural('leaving_first', status.facts.value?.waiting ?? 0)}
          </span>
        </div>
      )}
    </section>
  );
}

function Choices({
  sharing,
  onChange,
}: {
  sharing: Sharing;
  onChange: (sharing: Sharing) => void;
}) {
  const toggle = (part: Withholdable, isSent: boolean) => {
    const others = sharing.withhold.filter((one) => one !== part);
    onChange({ ...sharing, withhold: isSent ? others : [...others, part] });
  };
  return (
    <fieldset class="leaving-choices">
      <legend class="visually-hidden">{t('leaving_choices')}</legend>
      {WITHHOLDABLE.map((part) => (
        <label key={part} class="page-check">
          <input
            type="checkbox"
            checked={!sharing.withhold.includes(part)}
            onChange={(event) => toggle(part, event.currentTarget.checked)}
          />
          {t(`leaving_${part}`)}
        </label>
      ))}
      <label class="page-check">
        <input
          type="checkbox"
          checked={sharing.pages ?? false}
          onChange={(event) => onChange({ ...sharing, pages: event.currentTarget.checked })}
        />
        {t('leaving_pages')}
      </label>
      <label class="page-check">
        <input
          type="checkbox"
          checked={sharing.redact}
          onChange={(event) => onChange({ ...sharing, redact: event.currentTarget.checked })}
        />
        {t('leaving_redact')}
      </label>
    </fieldset>
  );
}
