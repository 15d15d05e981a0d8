import { CopyButton } from '@/components/CopyButton';
import { TextPreview } from '@/components/TextPreview';
import { t } from '@/lib/base/message';
import type { HandOn } from '@/lib/models/problems/hand-on';
import { TRACKERS, type Tracker } from '@/lib/domain/tracker';
import { Choice, Field } from './fields';

/** How the place is written that an address needs; the same in every language. */
const EXAMPLES: Record<Tracker, string> = {
  github: 'acme/app',
  jira: 'https://acme.atlassian.net 10010 10001',
  linear: 'ENG',
};

interface Props {
  handOn: HandOn;
  onCopy: (text: string) => Promise<void>;
}

/** The text of an issue in the notation of its tracker, and the way there. */
export function HandOnIssue({ handOn, onCopy }: Props) {
  const { tracker, place, issue, issueUrl } = handOn;
  const trackerName = t(`review_tracker_${tracker.value}`);
  const isLost = place.value !== '' && !issueUrl.value;
  const text = `${issue.value.title}\n\n${issue.value.body}`;
  return (
    <>
      <Choice
        label={t('review_tracker')}
        value={tracker.value}
        options={TRACKERS.map((key) => [key, t(`review_tracker_${key}`)])}
        onChange={(value) =>
          handOn.chooseTracker(TRACKERS.find((key) => key === value) ?? 'github')
        }
      />
      <Field
        label={t(`review_place_${tracker.value}`)}
        type="text"
        value={place.value}
        example={EXAMPLES[tracker.value]}
        onChange={handOn.setPlace}
      />
      <p role="status" class="hand-on-from">
        {isLost && t('review_place_unfit', trackerName, EXAMPLES[tracker.value])}
      </p>
      <TextPreview label={t('review_preview')} text={text} />
      <div class="dialog-acts">
        <CopyButton label={t('review_copy')} isPrimary onCopy={() => onCopy(text)} />
        {issueUrl.value && (
          <a class="button" href={issueUrl.value} target="_blank" rel="noopener noreferrer">
            {t('review_open_tracker', trackerName)}
          </a>
        )}
      </div>
    </>
  );
}
