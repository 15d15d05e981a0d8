import { cut } from '@/lib/base/cut';
import { plural, t } from '@/lib/base/message';
import type { Sharing } from '@/lib/domain/connection';
import { insightText } from '@/lib/domain/insight';
import type { ServerParts } from './compose-server';
import { PreviewFields } from './PreviewFields';
import { SharingChoice, SharingChoices } from './SharingChoices';

/** What will leave this machine: the choices, and what they make of an insight of the user's own. */
export function Leaving({ parts }: { parts: ServerParts }) {
  const { server, status } = parts;
  const connection = server.server.value;
  if (!connection) return null;
  if (connection.on)
    return (
      <details class="leaving">
        <summary>{t('leaving_title_on')}</summary>
        <Shown parts={parts} sharing={connection.sharing} />
      </details>
    );
  return (
    <section class="leaving" aria-labelledby="leaving-title">
      <h3 id="leaving-title">{t('leaving_title')}</h3>
      <Shown parts={parts} sharing={connection.sharing} />
      {parts.leaving.hasSamples.value && <p class="care warning">{t('leaving_samples')}</p>}
      <div class="page-actions">
        <button
          type="button"
          class="button button-primary"
          onClick={() => void server.turnOn().then(status.load)}
        >
          {t('server_turn_on')}
        </button>
        <span class="field-label">{plural('leaving_first', status.facts.value?.waiting ?? 0)}</span>
      </div>
    </section>
  );
}

function Shown({ parts: { server, leaving }, sharing }: { parts: ServerParts; sharing: Sharing }) {
  return (
    <>
      <SharingChoices sharing={sharing} onChange={(next) => void server.share(next)}>
        <SharingChoice
          label={t('leaving_screenshots')}
          isOn={sharing.screenshots ?? false}
          onChange={(screenshots) => void server.share({ ...sharing, screenshots })}
        />
        <SharingChoice
          label={t('leaving_pages')}
          isOn={sharing.pages ?? false}
          onChange={(pages) => void server.share({ ...sharing, pages })}
        />
      </SharingChoices>
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
                  {cut(insightText(insight), 80)}
                </option>
              ))}
            </select>
          </label>
          <PreviewFields preview={leaving.shown.value} />
        </>
      ) : (
        <p>{t('leaving_nothing_yet')}</p>
      )}
    </>
  );
}
