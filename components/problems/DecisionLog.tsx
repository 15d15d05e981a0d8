import { useState } from 'preact/hooks';
import { writeDay } from '@/lib/base/locale';
import { plural, t } from '@/lib/base/message';
import type { Decision } from '@/lib/domain/decision';
import type { Decided } from '@/lib/models/problems/problem-past';
import './DecisionLog.css';

/** Who decided what about the problem, folded away until somebody asks. */
export function DecisionLog({ read }: { read: () => Promise<Decided[]> }) {
  const [log, setLog] = useState<readonly Decided[]>([]);
  return (
    <details
      class="plan-fold decision-log"
      onToggle={(event) => event.currentTarget.open && void read().then(setLog)}
    >
      <summary>{t('decisions_title')}</summary>
      {log.length === 0 && <p>{t('decisions_none')}</p>}
      <ul>
        {log.map(({ decision, by }) => (
          <li key={decision.id}>
            <span dir="auto">{decisionWords(decision)}</span>
            <span class="field-label">
              {t('contested_by', nameWords(by), writeDay(decision.at))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const nameWords = (by: string | undefined): string => {
  if (by === 'me') return t('filter_by_me');
  return by ?? t('decisions_somebody');
};

function decisionWords({ kind, subjects, statement }: Decision): string {
  if (kind === 'name') return t('decision_name', statement ?? '');
  if (kind === 'dismiss') return t('decision_dismiss');
  return plural(`decision_${kind}`, subjects.length);
}
