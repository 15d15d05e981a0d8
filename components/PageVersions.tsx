import { useState } from 'preact/hooks';
import { day } from '@/lib/base/day';
import { t } from '@/lib/base/message';
import type { Difference } from '@/lib/models/clip/page-changes';
import type { PageState } from '@/lib/models/insights/page-history';
import { Differences } from './Differences';

/** Every kept version of a page, newest first. */
export function PageVersions({ states }: { states: readonly PageState[] }) {
  if (states.length === 0) return null;
  return (
    <section aria-label={t('versions_label')}>
      <p class="field-label">{t('versions_label')}</p>
      {states.map((state) => (
        <Version key={state.id} state={state} />
      ))}
    </section>
  );
}

function Version({ state: { capturedAt, changes } }: { state: PageState }) {
  const [differences, setDifferences] = useState<readonly Difference[] | undefined>(undefined);
  const date = <time dateTime={capturedAt}>{day(capturedAt)}</time>;
  if (!changes) {
    return (
      <p>
        {date} · {t('versions_first')}
      </p>
    );
  }
  return (
    <details onToggle={() => void changes().then(setDifferences)}>
      <summary>
        {date} · {t('differences_label')}
      </summary>
      {differences?.length === 0 && <p>{t('versions_same')}</p>}
      {differences && differences.length > 0 && <Differences differences={differences} />}
    </details>
  );
}
