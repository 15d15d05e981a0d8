import { CopyButton } from '@/components/CopyButton';
import { TextPreview } from '@/components/TextPreview';
import { t } from '@/lib/base/message';
import type { HandOn } from '@/lib/models/problems/hand-on';
import type { JobStory, StoryPart } from '@/lib/review/job-story';
import { Field } from './fields';

interface Props {
  handOn: HandOn;
  onCopy: (text: string) => Promise<void>;
}

const STORY: readonly Exclude<keyof JobStory, 'frame'>[] = ['when', 'want', 'so'];

/** A job story for engineers: its parts are proposed and can be edited. */
export function HandOnStory({ handOn, onCopy }: Props) {
  const story = handOn.story.value;
  return (
    <>
      {STORY.map((part) => (
        <div key={part}>
          <Field
            label={t(`review_story_${part}`)}
            type="text"
            value={story[part].text}
            onChange={(text) => handOn.writeStory(part, text)}
            // The draft may come later than the first letter.
            onType={(text) => handOn.writeStory(part, text)}
          />
          <Origin part={story[part]} />
        </div>
      ))}
      <TextPreview label={t('review_preview')} text={handOn.storyText.value} />
      <div class="dialog-acts">
        <CopyButton
          label={t('review_copy')}
          isPrimary
          onCopy={() => onCopy(handOn.storyText.value)}
        />
      </div>
    </>
  );
}

/** Where a part comes from, or that nobody says it; nothing of what a person wrote. */
function Origin({ part: { text, from } }: { part: StoryPart }) {
  if (text && !from) return null;
  return (
    <small class="hand-on-from" dir="auto">
      {from ? t('review_story_from', from) : t('review_story_none')}
    </small>
  );
}
