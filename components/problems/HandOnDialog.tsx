import { Dialog } from '@/components/Dialog';
import { t } from '@/lib/base/message';
import type { HandOn, HandOnKind } from '@/lib/models/hand-on';
import type { Tracker } from '@/lib/review/issue-text';
import type { JobStory } from '@/lib/review/job-story';
import { Choice, Field } from './fields';
import { printPage } from './print-page';
import { ReportView } from './ReportView';
import './HandOnDialog.css';

interface Props {
  handOn: HandOn;
  onCopy: (text: string, html?: string) => void;
  onClose: () => void;
}

const KINDS: readonly HandOnKind[] = ['brief', 'story', 'issue'];
const TRACKERS: readonly Tracker[] = ['github', 'jira', 'linear'];

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
                onClick={() => (handOn.kind.value = key)}
              >
                {t(`review_hand_on_${key}`)}
              </button>
            ))}
          </div>
        )}
        <label class="hand-on-redact">
          <input
            type="checkbox"
            checked={handOn.isRedacted.value}
            onChange={(event) => handOn.setRedacted(event.currentTarget.checked)}
          />
          {t('review_redact')}
        </label>
        {!handOn.isRedacted.value && <p class="hand-on-warning">{t('review_not_redacted')}</p>}
        {kind === 'story' && <Story handOn={handOn} onCopy={onCopy} />}
        {kind === 'issue' && <Issue handOn={handOn} onCopy={onCopy} />}
        {(kind === 'brief' || kind === 'digest') && <Text handOn={handOn} onCopy={onCopy} />}
      </div>
    </Dialog>
  );
}

type PartProps = Omit<Props, 'onClose'>;

function Text({ handOn, onCopy }: PartProps) {
  const [markdown, html] = [handOn.markdown.value, handOn.html.value];
  return (
    <>
      {handOn.kind.value === 'brief' && handOn.chosen.value.size === 0 && (
        <Field
          label={t('review_quotes')}
          type="number"
          value={String(handOn.quotes.value)}
          onChange={(value) => (handOn.quotes.value = Math.max(0, Math.floor(Number(value))))}
        />
      )}
      <ReportView report={handOn.report.value} />
      <div class="dialog-acts">
        <button type="button" class="button button-primary" onClick={() => onCopy(markdown)}>
          {t('review_copy_markdown')}
        </button>
        <button type="button" class="button" onClick={() => onCopy(markdown, html)}>
          {t('review_copy_html')}
        </button>
        <button type="button" class="button" onClick={() => printPage(html)}>
          {t('review_print')}
        </button>
        <a
          class="button"
          download={t('review_file_name')}
          href={`data:text/html;charset=utf-8,${encodeURIComponent(html)}`}
        >
          {t('review_save_html')}
        </a>
      </div>
    </>
  );
}

const STORY: readonly (keyof JobStory)[] = ['when', 'want', 'so'];

function Story({ handOn, onCopy }: PartProps) {
  const story = handOn.story.value;
  return (
    <>
      {STORY.map((part) => (
        <div key={part}>
          <Field
            label={t(`review_story_${part}`)}
            type="text"
            value={story[part].text}
            onChange={(text) => (handOn.story.value = { ...story, [part]: { text } })}
          />
          {story[part].from && <small class="hand-on-from">{t('review_story_from')}</small>}
        </div>
      ))}
      <Preview text={handOn.storyText.value} />
      <div class="dialog-acts">
        <button
          type="button"
          class="button button-primary"
          onClick={() => onCopy(handOn.storyText.value)}
        >
          {t('review_copy')}
        </button>
      </div>
    </>
  );
}

function Issue({ handOn, onCopy }: PartProps) {
  const { tracker, place, issue, issueUrl } = handOn;
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
      <Preview text={`${issue.value.title}\n\n${issue.value.body}`} />
      <div class="dialog-acts">
        <button
          type="button"
          class="button button-primary"
          onClick={() => onCopy(`${issue.value.title}\n\n${issue.value.body}`)}
        >
          {t('review_copy')}
        </button>
        {issueUrl.value && (
          <a class="button" href={issueUrl.value} target="_blank" rel="noopener noreferrer">
            {t('review_open_tracker', t(`review_tracker_${tracker.value}`))}
          </a>
        )}
      </div>
    </>
  );
}

function Preview({ text }: { text: string }) {
  return (
    <pre
      class="hand-on-text"
      tabIndex={0}
      role="region"
      aria-label={t('review_preview')}
      dir="auto"
    >
      {text}
    </pre>
  );
}
