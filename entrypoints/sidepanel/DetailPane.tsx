import { useComputed } from '@preact/signals';
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { Contested } from '@/components/Contested';
import { InsightDetail } from '@/components/InsightDetail';
import { InsightPictures } from '@/components/pictures/InsightPictures';
import { PageVersions } from '@/components/PageVersions';
import { now } from '@/lib/base/instant';
import { t } from '@/lib/base/message';
import { hostOf } from '@/lib/domain/attribution';
import { contestedFields } from '@/lib/domain/contested';
import type { Insight } from '@/lib/domain/insight';
import { chooseInsightVersion, deleteInsights, patchInsight } from '@/lib/domain/insight-edits';
import { ME } from '@/lib/models/authors';
import { countFacet } from '@/lib/search/facets';
import type { Panel } from './compose';

/** The insight that is open, beside the list where there is room. */
export function DetailPane({ panel }: { panel: Panel }) {
  const { state, pool, acts, names } = panel;
  const competitors = useComputed(() =>
    countFacet(pool.all.value.values(), 'competitor').map(({ value, count }) => ({
      name: value,
      onSite: 0,
      overall: count,
    })),
  );
  const insight = pool.all.value.get(state.detail.value ?? '');
  const url = insight?.source.canonicalUrl;
  useEffect(() => void (url && panel.pages.show(url)), [panel, url]);
  useEffect(() => void (insight?.id && names.load()), [names, insight?.id]);
  if (!insight) return null;
  const { id } = insight;
  return (
    <InsightDetail
      key={id}
      insight={insight}
      author={authorWords(panel.authors.names.value.get(insight.by))}
      names={{
        tags: names.tags.value,
        people: names.people.value,
        companies: names.companies.value,
        competitors: competitors.value,
      }}
      onPatch={(patch) => void acts.run(patchInsight(id, patch, now())).then(names.load)}
      onDelete={() => void acts.run(deleteInsights([id]))}
      onClose={() => (state.detail.value = undefined)}
    >
      <InsightPictures insight={insight} load={panel.attachments.blob} />
      <Versions panel={panel} insight={insight} />
      <SourceLink panel={panel} insight={insight} />
      <PageVersions states={panel.pages.shown.value.states} />
    </InsightDetail>
  );
}

const authorWords = (name: string | undefined): string | undefined =>
  name && (name === ME ? t('insight_by_me') : t('insight_by', name));

function Versions({ panel, insight }: { panel: Panel; insight: Insight }) {
  const { id } = insight;
  const fields = useMemo(() => contestedFields(insight), [insight]);
  const read = useCallback(() => panel.contestFacts(id), [panel, id]);
  return (
    <Contested
      fields={fields}
      read={read}
      onChoose={(field, choice) =>
        void panel.acts.run(chooseInsightVersion(id, field, choice, now()))
      }
    />
  );
}

/** The way back to the words, and an honest word on whether they are still there. */
function SourceLink({ panel: { source }, insight }: { panel: Panel; insight: Insight }) {
  const state = source.state.value;
  const outcome = state?.insightId === insight.id ? state.outcome : undefined;
  const site = hostOf(insight.source.deepLink ?? insight.source.url);
  return (
    <div class="source-link">
      <button type="button" class="button" onClick={() => void source.open(insight)}>
        {t('source_open')}
      </button>
      {(outcome === 'opened' || outcome === 'refused') && site && (
        <button
          type="button"
          class="button button-quiet"
          title={t('source_find_why', site)}
          onClick={() => void source.find(insight)}
        >
          {t('source_find')}
        </button>
      )}
      <output>{outcome ? t(`source_${outcome}`) : ''}</output>
    </div>
  );
}
