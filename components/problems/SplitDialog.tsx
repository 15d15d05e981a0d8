import { cut } from '@/lib/base/cut';
import { useState } from 'preact/hooks';
import { Dialog } from '@/components/Dialog';
import { plural, t } from '@/lib/base/message';
import { insightText, type Insight } from '@/lib/domain/insight';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { Part } from '@/lib/review/suggestions';
import { Field } from './fields';
import './SplitDialog.css';

interface Props {
  problem: RankedProblem;
  /** Members that were chosen before. */
  chosen: ReadonlySet<string>;
  /** How a finer grouping divides the problem, where it does. */
  parts: readonly Part[];
  onSplit: (ids: string[], statement: string) => void;
  onClose: () => void;
}

export function SplitDialog({ problem, chosen, parts, onSplit, onClose }: Props) {
  const [part, setPart] = useState<Part>({ statement: '', ids: [...chosen] });
  const [trouble, setTrouble] = useState('');
  const { members } = problem;

  function submit(event: Event): void {
    event.preventDefault();
    const { ids, statement } = part;
    if (ids.length === 0 || ids.length === members.length) setTrouble(t('review_split_some'));
    else if (statement.trim() === '') setTrouble(t('review_split_unnamed'));
    else onSplit(ids, statement);
  }
  return (
    <Dialog title={t('review_split_title', problem.statement)} onClose={onClose}>
      <form class="split" onSubmit={submit}>
        {parts.length > 0 && <Proposed parts={parts} onTake={setPart} />}
        <Field
          label={t('review_split_name')}
          type="text"
          value={part.statement}
          onChange={(statement) => setPart({ ...part, statement })}
        />
        <Members members={members} ids={part.ids} onChange={(ids) => setPart({ ...part, ids })} />
        <p role="alert" class="split-trouble">
          {trouble}
        </p>
        <div class="dialog-acts">
          <button type="submit" class="button button-primary">
            {t('review_split')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Proposed({ parts, onTake }: Pick<Props, 'parts'> & { onTake: (part: Part) => void }) {
  return (
    <fieldset>
      <legend>{t('review_split_proposed')}</legend>
      {parts.map((part) => (
        <button
          key={part.ids[0]}
          type="button"
          class="chip chip-offer"
          onClick={() => onTake(part)}
        >
          {part.statement} · {plural('insights', part.ids.length)}
        </button>
      ))}
    </fieldset>
  );
}

interface MembersProps {
  members: readonly Insight[];
  ids: readonly string[];
  onChange: (ids: string[]) => void;
}

function Members({ members, ids, onChange }: MembersProps) {
  const others = (id: string): string[] => ids.filter((other) => other !== id);
  return (
    <fieldset class="split-members">
      <legend>{t('review_split_which', ids.length)}</legend>
      {members.map((member) => (
        <label key={member.id}>
          <input
            type="checkbox"
            checked={ids.includes(member.id)}
            onChange={({ currentTarget }) =>
              onChange([...others(member.id), ...(currentTarget.checked ? [member.id] : [])])
            }
          />
          <span dir="auto">{cut(insightText(member), 200)}</span>
        </label>
      ))}
    </fieldset>
  );
}
