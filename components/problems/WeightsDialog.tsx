import { useState } from 'preact/hooks';
import { Dialog } from '@/components/Dialog';
import { writeNumber } from '@/lib/base/locale';
import { t } from '@/lib/base/message';
import type { ScoreWeights } from '@/lib/domain/settings';
import type { RankedProblem } from '@/lib/review/ranked-problem';
import type { ScorePart } from '@/lib/review/score';
import './WeightsDialog.css';

interface Props {
  weights: ScoreWeights;
  /** The problem whose score was asked about. */
  problem: RankedProblem | undefined;
  onChange: (weights: ScoreWeights) => void;
  onClose: () => void;
}

const PARTS: readonly ScorePart[] = ['reach', 'severity', 'recency', 'value'];

/** RV8: what the score is made of, and how much each part counts. */
export function WeightsDialog({ weights, problem, onChange, onClose }: Props) {
  const [set, setSet] = useState(weights);
  return (
    <Dialog title={t('review_score_title')} onClose={onClose}>
      {problem && (
        <p>
          <b>{problem.statement}</b> · {t('review_score_of', Math.round(problem.score.score))}
        </p>
      )}
      <div class="weights">
        {PARTS.map((part) => (
          <label key={part}>
            <span>
              <b>{t(`review_part_${part}`)}</b>
              <small>{t(`review_part_${part}_is`)}</small>
            </span>
            {problem && <span class="weights-part">{percent(problem.score.parts[part])}</span>}
            <input
              type="range"
              min={0}
              max={5}
              step={1}
              value={set[part]}
              aria-label={t('review_weight_of', t(`review_part_${part}`))}
              onInput={({ currentTarget }) =>
                setSet({ ...set, [part]: Number(currentTarget.value) })
              }
              onChange={({ currentTarget }) =>
                onChange({ ...set, [part]: Number(currentTarget.value) })
              }
            />
            <output>× {set[part]}</output>
          </label>
        ))}
      </div>
    </Dialog>
  );
}

const percent = (share: number): string => `${writeNumber(Math.round(share * 100))} %`;
