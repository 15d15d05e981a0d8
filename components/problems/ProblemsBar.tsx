import { Menu } from '@/components/Menu';
import { StorageWarning } from '@/components/StorageWarning';
import { plural, t } from '@/lib/base/message';
import type { ProblemsLayout } from '@/lib/models/problems/problem-choices';
import { CheckedBar } from './CheckedBar';
import type { OpenDialog } from './dialog-state';
import { GroupingLine } from './GroupingLine';
import { ListTools } from './ListTools';
import { ModelTroubles } from './ModelTroubles';
import type { ProblemTools } from './problem-tools';
import './ProblemsBar.css';

interface Props {
  tools: ProblemTools;
  openDialog: OpenDialog;
  onBrief: () => void;
}

const LAYOUTS: readonly ProblemsLayout[] = ['list', 'themes', 'board', 'map', 'compete'];

export function ProblemsBar({ tools, openDialog, onBrief }: Props) {
  const { model } = tools;
  const layout = model.layout.value;
  return (
    <header class="problems-bar">
      <h1 class="visually-hidden">{t('review_title')}</h1>
      <div class="problems-head">
        <div class="layouts" role="group" aria-label={t('review_layout')}>
          {LAYOUTS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === layout}
              onClick={() => {
                model.layout.value = one;
                model.openId.value = undefined;
              }}
            >
              {t(`review_layout_${one}`)}
            </button>
          ))}
        </div>
        <Menu label={t('review_more')} items={moreOf(tools, openDialog)} />
      </div>
      <StorageWarning trouble={tools.deeds.trouble.value} />
      <GroupingLine regroup={tools.regroup} onLook={() => openDialog({ kind: 'regroup' })} />
      <ModelTroubles names={tools.names} own={tools.own} />
      {(layout === 'list' || layout === 'themes') && <ListTools model={model} />}
      {model.chosen.value.length > 0 && <CheckedBar tools={tools} onBrief={onBrief} />}
    </header>
  );
}

/** What is wanted once a week, not at each look. */
function moreOf({ model, deeds, handOn, regroup }: ProblemTools, openDialog: OpenDialog) {
  const fresh = model.triage.value.fresh.length;
  return [
    {
      label: t('review_hand_on_digest'),
      onChoose: () =>
        void handOn.open(model.live.value, 'digest').then(() => openDialog({ kind: 'hand-on' })),
    },
    ...(fresh > 0
      ? [{ label: plural('review_mark_seen', fresh), onChoose: () => void deeds.markSeen() }]
      : []),
    { label: t('review_weights'), onChoose: () => openDialog({ kind: 'score' }) },
    {
      label: t('review_granularity'),
      onChoose: () => {
        void regroup.look();
        openDialog({ kind: 'regroup' });
      },
    },
  ];
}
