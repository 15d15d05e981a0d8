import { CopyButton } from '@/components/CopyButton';
import { TextPreview } from '@/components/TextPreview';
import { t } from '@/lib/base/message';
import type { HandOn } from '@/lib/models/hand-on';
import type { Tracker } from '@/lib/review/issue-text';
import { Choice, Field } from './fields';

const TRACKERS: readonly Tracker[] = ['github', 'jira', 'linear'];

interface Props {
  handOn: HandOn;
  onCopy: (text: string) => Promise<void>;
}

/** The text of an issue in the notation of its tracker, and the way there. */
export function HandOnIssue({ handOn, onCopy }: Props) {
  const { tracker, place, issue, issueUrl } = handOn;
  const text = `${issue.value.title}\n\n${issue.value.body}`;
  return (
    <>
      <Choice
        label={t('review_tracker')}
        value={tracker.value}
        options={TRACKERS.map((key) => [key, t(`review_tracker_${key}`)])}
        onChange={(value) => (tracker.value = TRACKERS.find((key) => key === value) ?? 'github')}
      />
      <Field
        label={t(`review_place_${tracker.value}`)}
        type="text"
        value={place.value}
        onChange={(value) => (place.value = value)}
      />
      <TextPreview label={t('review_preview')} text={text} />
      <div class="dialog-acts">
        <CopyButton label={t('review_copy')} isPrimary onCopy={() => onCopy(text)} />
        {issueUrl.value && (
          <a class="button" href={issueUrl.value} target="_blank" rel="noopener noreferrer">
            {t('review_open_tracker', t(`review_tracker_${tracker.value}`))}
          </a>
        )}
      </div>
    </>
  );
}
