import { useCallback, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Contested } from '@/components/Contested';
import { Menu, type MenuItem } from '@/components/Menu';
import { t } from '@/lib/base/message';
import { webUrl } from '@/lib/base/web-url';
import { contestedFields } from '@/lib/domain/contested';
import type { ProblemDeeds } from '@/lib/models/problems/problem-deeds';
import type { ProblemOffers } from '@/lib/models/problems/problem-offers';
import type { ProblemPast } from '@/lib/models/problems/problem-past';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import { Counts, type OpenTally } from './Counts';
import type { OpenDialog } from './dialog-state';
import { DecisionLog } from './DecisionLog';
import { Effect } from './Effect';
import { Members } from './Members';
import { Offers } from './Offers';
import { PlanFields } from './PlanFields';
import { Signs } from './Signs';
import './ProblemDetail.css';

interface Props {
  problem: RankedProblem;
  deeds: ProblemDeeds;
  offers: ProblemOffers;
  past: ProblemPast;
  /** The language model that named it, where one did. */
  namedBy: string | undefined;
  acts: readonly MenuItem[];
  openDialog: OpenDialog;
  onBrief: (ids: readonly string[]) => void;
  onClose: () => void;
  onOpen: (id: string) => void;
}

/** One problem: what is known, what the team decided, and the words behind it. */
export function ProblemDetail({ acts, past, namedBy, onClose, onOpen, ...shared }: Props) {
  const { problem, deeds, offers, openDialog } = shared;
  const { statement, group, figures } = problem;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const onTally: OpenTally = (title, ids) => openDialog({ kind: 'tally', title, ids });
  const effect = offers.effect.value;
  return (
    <section class="problem-detail" aria-labelledby="problem-detail-title">
      <header>
        <button type="button" class="button button-icon" aria-label={t('back')} onClick={onClose}>
          <span class="back-arrow" aria-hidden="true">
            ←
          </span>
        </button>
        <h2 id="problem-detail-title" ref={heading} tabIndex={-1}>
          <bdi>{statement || t('review_unnamed_problem')}</bdi>
        </h2>
        <Menu label={t('review_acts_of', statement)} items={acts} />
      </header>
      {group && group.phrases.length > 0 && <p class="phrases">{group.phrases.join(' · ')}</p>}
      {namedBy && <p class="phrases">{t('naming_by', namedBy)}</p>}
      <Counts figures={figures} onOpen={onTally} />
      <Signs problem={problem} onTally={onTally} segments={8} hasValue />
      <Aim problem={problem} />
      {effect && <Effect effect={effect} onTally={onTally} />}
      <Versions problem={problem} deeds={deeds} past={past} />
      <Plan problem={problem} deeds={deeds} />
      <Offers offers={offers} problem={problem} deeds={deeds} onOpen={onOpen} />
      <Members {...shared} />
      <DecisionLog read={() => past.decisionsOf(problem)} />
    </section>
  );
}

/** What it is for, and where the work on it is tracked. */
function Aim({ problem: { problem } }: Pick<Props, 'problem'>) {
  const link = webUrl(problem?.link);
  if (!problem?.objective && !link) return null;
  return (
    <p class="aim">
      {problem?.objective && <b dir="auto">{problem.objective}</b>}
      {link && (
        <a href={link} target="_blank" rel="noopener noreferrer" dir="ltr">
          {link.replace(/^https?:\/\//, '')}
        </a>
      )}
    </p>
  );
}

function Versions({ problem, deeds, past }: Pick<Props, 'problem' | 'deeds' | 'past'>) {
  const { id, problem: record } = problem;
  const fields = useMemo(() => (record ? contestedFields(record) : []), [record]);
  const read = useCallback(() => past.contestFacts(id), [past, id]);
  return (
    <Contested
      fields={fields}
      read={read}
      onChoose={(field, choice) => void deeds.choose(problem, field, choice)}
    />
  );
}

/** Folded away: the words come first. What it holds stands in the line above. */
function Plan({ problem, deeds }: Pick<Props, 'problem' | 'deeds'>) {
  return (
    <details class="plan-fold">
      <summary>{t('review_plan')}</summary>
      <PlanFields problem={problem.problem} onChange={(patch) => void deeds.plan(problem, patch)} />
    </details>
  );
}
