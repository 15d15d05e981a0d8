import { cut } from '@/lib/base/cut';
import { shorten } from '@/lib/base/shorten';
import { Menu, type MenuItem } from '@/components/Menu';
import { Quote } from '@/components/Quote';
import { writeDay, writeList, writeNumber } from '@/lib/base/locale';
import { t } from '@/lib/base/message';
import { webUrl } from '@/lib/base/web-url';
import { insightText, type Insight } from '@/lib/domain/insight';
import type { ProblemView } from '@/lib/review/arrange';
import { inShort } from '@/lib/mail/in-short';
import type { Closeness } from '@/lib/review/closeness';
import { drag } from './drag';
import { leadOf } from './lead-of';
import './MemberRow.css';

interface Props {
  insight: Insight;
  view: ProblemView;
  /** Came in since the review was last looked at. */
  isNew: boolean;
  /** Was given its place as it came in, without grouping all again. */
  isArrived: boolean;
  isPinned: boolean;
  isDistant: boolean;
  isChecked: boolean;
  /** The member that this one is nearest to, where it is known. */
  bridge: Insight | undefined;
  closeness: Closeness | undefined;
  acts: readonly MenuItem[];
  /** Ids that a drag of this row takes along. */
  dragged: string[];
  onCheck: (isChecked: boolean) => void;
  onTakeOut: () => void;
}

/** One member: its words, where they stand, and why it is here. */
export function MemberRow({ insight, view, isChecked, acts, dragged, onCheck, ...props }: Props) {
  const { source, createdAt, id } = insight;
  const url = webUrl(source.deepLink ?? source.url);
  const day = writeDay(source.occurredAt ?? createdAt);
  const short = cut(insightText(insight), 60);
  return (
    <li class="member" draggable onDragStart={(event) => drag(event, { insights: dragged })}>
      <label class="check-target">
        <input
          type="checkbox"
          aria-label={t('review_select', short)}
          checked={isChecked}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
      </label>
      <div>
        <Quote insight={insight} lines={4} lead={leadOf(insight, view)} />
        <div class="member-line">
          <span>{day}</span>
          {url && (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {t('source_open')}
            </a>
          )}
          {props.isNew && <b class="member-new">{t('review_member_new')}</b>}
          {props.isPinned && <b>{t('review_pinned')}</b>}
          {props.isDistant && (
            <span>
              <b class="member-distant">{t('review_distant')}</b>{' '}
              <button type="button" class="text-button" onClick={props.onTakeOut}>
                {t('review_apart')}
              </button>
            </span>
          )}
          <details>
            <summary>{t('review_why')}</summary>
            <p>{whyTogether(view, id, props)}</p>
          </details>
        </div>
      </div>
      <Menu label={t('review_acts_of', short)} items={acts} />
    </li>
  );
}

function closenessText({ farther, others }: Closeness): string {
  if (farther === 0) return t('review_why_farthest');
  return farther === others
    ? t('review_why_nearest')
    : t('review_why_closer', writeNumber(farther), writeNumber(others));
}

/** Without the greetings and the signature of a mail. The sentence around it has a full stop of its own. */
function tellingPart(insight: Insight, view: ProblemView): string {
  const said = inShort(insight);
  return shorten(insightText(said).slice(leadOf(said, view)), 140).replace(/[.。]$/, '');
}

function whyTogether(
  view: ProblemView,
  id: string,
  { bridge, isArrived, closeness }: Pick<Props, 'bridge' | 'isArrived' | 'closeness'>,
): string {
  const reason = view.group?.reasons[id];
  const isFiled = view.filed.has(id);
  const parts = [
    ...(isFiled ? [t('review_why_filed')] : []),
    ...(isArrived && !isFiled ? [t('review_why_arrived')] : []),
    ...(reason?.terms.length ? [t('review_why_terms', writeList(reason.terms))] : []),
    ...(bridge ? [t('review_why_bridge', tellingPart(bridge, view))] : []),
    ...(closeness ? [closenessText(closeness)] : []),
  ];
  return parts.join(' ') || t('review_why_unknown');
}
