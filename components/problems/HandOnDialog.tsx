import { Dialog } from '@/components/Dialog';
import { RedactChoice } from '@/components/RedactChoice';
import { t } from '@/lib/base/message';
import type { HandOn, HandOnKind } from '@/lib/models/problems/hand-on';
import { HandOnIssue } from './HandOnIssue';
import { HandOnReport } from './HandOnReport';
import { HandOnStory } from './HandOnStory';
import './HandOnDialog.css';

interface Props {
  handOn: HandOn;
  onCopy: (text: string, html?: string) => Promise<void>;
  onClose: () => void;
}

const KINDS: readonly HandOnKind[] = ['brief', 'story', 'issue'];

/** Evidence on its way out: what it says can be read before anything is copied. */
export function HandOnDialog({ handOn, onCopy, onClose }: Props) {
  const kind = handOn.kind.value;
  const isSingle = handOn.problems.value.length === 1;
  return (
    <Dialog title={t(`review_hand_on_${kind}`)} onClose={onClose}>
      <div class="hand-on">
        {kind !== 'digest' && isSingle && (
          <div class="segments" role="group" aria-label={t('review_hand_on')}>
            {KINDS.map((key) => (
              <button
                key={key}
                type="button"
                class="button"
                aria-pressed={key === kind}
                onClick={() => void handOn.show(key)}
              >
                {t(`review_hand_on_${key}`)}
              </button>
            ))}
          </div>
        )}
        <RedactChoice
          isRedacted={handOn.isRedacted.value}
          onChange={(next) => void handOn.setRedacted(next)}
        />
        {kind === 'story' && <HandOnStory handOn={handOn} onCopy={onCopy} />}
        {kind === 'issue' && <HandOnIssue handOn={handOn} onCopy={onCopy} />}
        {(kind === 'brief' || kind === 'digest') && (
          <HandOnReport handOn={handOn} onCopy={onCopy} />
        )}
      </div>
    </Dialog>
  );
}
