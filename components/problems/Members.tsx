import { useState } from 'preact/hooks';
import type { MenuItem } from '@/components/Menu';
import { plural, t } from '@/lib/base/message';
import type { Insight } from '@/lib/domain/insight';
import type { ProblemDeeds } from '@/lib/models/problems/problem-deeds';
import type { ProblemOffers } from '@/lib/models/problems/problem-offers';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { OpenDialog } from './dialog-state';
import { GrowingList } from './GrowingList';
import { MemberRow } from './MemberRow';
import { useNextFocus } from './use-next-focus';
import './Members.css';

interface Props {
  problem: RankedProblem;
  deeds: ProblemDeeds;
  offers: ProblemOffers;
  openDialog: OpenDialog;
  onBrief: (ids: readonly string[]) => void;
}

const ROWS = { item: '.member', target: '.menu button' };

/** The insights of a problem, and what can be done with one or many of them. */
export function Members(props: Props) {
  const { problem, offers } = props;
  const { members, answers, group } = problem;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const all = [...members, ...answers];
  useNextFocus(ROWS);
  const fresh = new Set(problem.figures.fresh.ids);
  const byId = new Map(all.map((insight) => [insight.id, insight]));
  const ids = all.flatMap(({ id }) => (chosen.includes(id) ? [id] : []));

  const row = (insight: Insight) => {
    const { id } = insight;
    const bridgeId = group?.reasons[id]?.bridge;
    return (
      <MemberRow
        key={id}
        insight={insight}
        view={problem}
        isNew={fresh.has(id)}
        isArrived={offers.isArrived(id)}
        isPinned={offers.isPinned(id)}
        isDistant={offers.distant.value.has(id)}
        isChecked={chosen.includes(id)}
        bridge={byId.get(bridgeId ?? '')}
        closeness={offers.closeness.value.get(id)}
        acts={memberMenu([id], props)}
        dragged={ids.includes(id) ? ids : [id]}
        onTakeOut={() => void props.deeds.apart(problem, [id])}
        onCheck={(isChecked) =>
          setChosen(isChecked ? [...ids, id] : ids.filter((other) => other !== id))
        }
      />
    );
  };

  return (
    <>
      {ids.length > 0 && <Chosen {...props} ids={ids} onDone={() => setChosen([])} />}
      <section>
        <h3>{plural('insights', members.length)}</h3>
        <ul class="members">
          <GrowingList items={members} as="li">
            {row}
          </GrowingList>
        </ul>
      </section>
      {answers.length > 0 && (
        <section>
          <h3>{plural('review_answers', answers.length)}</h3>
          <ul class="members">{answers.map(row)}</ul>
        </section>
      )}
    </>
  );
}

function Chosen({ ids, onDone, ...props }: Props & { ids: string[]; onDone: () => void }) {
  const title = plural('review_chosen', ids.length);
  return (
    <div class="member-acts" role="toolbar" aria-label={title}>
      <b>{title}</b>
      {memberMenu(ids, props).map(({ label, onChoose }) => (
        <button
          key={label}
          type="button"
          class="button"
          onClick={() => {
            // This bar goes: a row keeps the focus, or hands it on.
            document.querySelector<HTMLElement>('.member :checked')?.focus();
            onChoose();
            onDone();
          }}
        >
          {label}
        </button>
      ))}
      <button type="button" class="button" onClick={() => props.onBrief(ids)}>
        {t('review_hand_on_brief')}
      </button>
    </div>
  );
}

function memberMenu(ids: string[], { problem, deeds, offers, openDialog }: Props): MenuItem[] {
  const isPinned = ids.every((id) => offers.isPinned(id));
  return [
    { label: t('review_move'), onChoose: () => openDialog({ kind: 'move', ids }) },
    isPinned
      ? { label: t('review_unpin'), onChoose: () => void deeds.unpin(problem, ids) }
      : { label: t('review_pin'), onChoose: () => void deeds.pin(problem, ids) },
    { label: t('review_apart'), onChoose: () => void deeds.apart(problem, ids) },
    {
      label: t('review_split'),
      onChoose: () => openDialog({ kind: 'split', id: problem.id, chosen: new Set(ids) }),
    },
  ];
}
