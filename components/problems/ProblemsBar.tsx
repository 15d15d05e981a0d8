import { plural, t } from '@/lib/base/message';
import type { ProblemsLayout, ProblemsShown } from '@/lib/models/problem-choices';
import type { ProblemSort } from '@/lib/review/sort-problems';
import type { OpenDialog } from './dialog-state';
import type { ProblemTools } from './ProblemDialogs';
import './ProblemsBar.css';

interface Props {
  tools: ProblemTools;
  openDialog: OpenDialog;
  onBrief: () => void;
}

const LAYOUTS: readonly ProblemsLayout[] = ['list', 'board', 'map', 'compete'];
const SORTS: readonly ProblemSort[] = [
  'score',
  'customers',
  'insights',
  'severity',
  'trend',
  'newest',
  'moscow',
  'return',
  'name',
];

export function ProblemsBar({ tools, openDialog, onBrief }: Props) {
  const { model } = tools;
  const isList = model.layout.value === 'list';
  return (
    <header class="problems-bar">
      <h1 class="visually-hidden">{t('review_title')}</h1>
      <div class="segments" role="group" aria-label={t('review_layout')}>
        {LAYOUTS.map((layout) => (
          <button
            key={layout}
            type="button"
            class="button"
            aria-pressed={layout === model.layout.value}
            onClick={() => {
              model.layout.value = layout;
              model.openId.value = undefined;
            }}
          >
            {t(`review_layout_${layout}`)}
          </button>
        ))}
      </div>
      {tools.regroup.changes.value.length > 0 && (
        <p class="regroup-offer">
          {plural('review_regroup_offer', movedBy(tools))}
          <button type="button" class="button" onClick={() => openDialog({ kind: 'regroup' })}>
            {t('review_regroup_look')}
          </button>
        </p>
      )}
      {isList && <ListTools tools={tools} openDialog={openDialog} />}
      {isList && <Triage tools={tools} />}
      {model.checked.value.size > 0 && <Checked tools={tools} onBrief={onBrief} />}
    </header>
  );
}

const movedBy = ({ regroup }: ProblemTools): number =>
  regroup.changes.value.reduce((sum, { insights }) => sum + insights.length, 0);

function ListTools({ tools: { model, handOn }, openDialog }: Omit<Props, 'onBrief'>) {
  return (
    <div class="problems-tools">
      <input
        class="input"
        type="search"
        aria-label={t('review_search')}
        placeholder={t('review_search')}
        value={model.query.value}
        onInput={(event) => (model.query.value = event.currentTarget.value)}
      />
      <select
        class="input"
        aria-label={t('review_sort')}
        value={model.sort.value}
        onChange={({ currentTarget }) => {
          model.sort.value = SORTS.find((sort) => sort === currentTarget.value) ?? 'score';
        }}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(`review_sort_${sort}`)}
          </option>
        ))}
      </select>
      <button type="button" class="button" onClick={() => openDialog({ kind: 'score' })}>
        {t('review_weights')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          handOn.open(model.live.value, 'digest');
          openDialog({ kind: 'hand-on' });
        }}
      >
        {t('review_hand_on_digest')}
      </button>
    </div>
  );
}

/** Where a weekly look begins: what is new, and what changes. */
function Triage({ tools: { model, deeds } }: Pick<Props, 'tools'>) {
  const { fresh, rising, new: started, fading } = model.triage.value;
  const counts: [ProblemsShown, number][] = [
    ['all', model.live.value.length],
    ['fresh', fresh.length],
    ['rising', rising.length],
    ['new', started.length],
    ['fading', fading.length],
    ['dismissed', model.dismissed.value.length],
  ];
  return (
    <div class="triage" role="group" aria-label={t('review_triage')}>
      {counts
        .filter(([key, count]) => key === 'all' || count > 0)
        .map(([key, count]) => (
          <button
            key={key}
            type="button"
            class="chip"
            aria-pressed={model.shown.value === key}
            onClick={() => (model.shown.value = key)}
          >
            {t(`review_shown_${key}`)} {count}
          </button>
        ))}
      {fresh.length > 0 && (
        <button type="button" class="button button-quiet" onClick={() => void deeds.markSeen()}>
          {t('review_mark_seen')}
        </button>
      )}
    </div>
  );
}

function Checked({ tools: { model, deeds }, onBrief }: Pick<Props, 'tools' | 'onBrief'>) {
  const chosen = model.list.value.filter(({ id }) => model.checked.value.has(id));
  const [target, ...others] = chosen;
  const done = (): void => void (model.checked.value = new Set());
  return (
    <div
      class="problems-checked"
      role="toolbar"
      aria-label={plural('review_checked', chosen.length)}
    >
      <b>{plural('review_checked', chosen.length)}</b>
      {target && others.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            void deeds.merge(target, others);
            done();
          }}
        >
          {t('review_merge')}
        </button>
      )}
      <button type="button" class="button" onClick={onBrief}>
        {t('review_hand_on_brief')}
      </button>
      <button type="button" class="button button-quiet" onClick={done}>
        {t('review_uncheck')}
      </button>
    </div>
  );
}
