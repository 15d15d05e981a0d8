import type { ComponentChildren } from 'preact';
import { day } from '@/lib/base/day';
import { t } from '@/lib/base/message';
import type { Insight } from '@/lib/domain/insight';
import type { InsightPatch } from '@/lib/domain/insight-edits';
import { HealthNotes } from './HealthNotes';
import { InsightTags, InsightWho, type InsightNames } from './insight-fields';
import { KindSelect } from './KindSelect';
import { Quote } from './Quote';
import { SeverityPicker } from './SeverityPicker';
import { useEdited } from './use-edited';
import './InsightDetail.css';

interface Props {
  insight: Insight;
  /** Who clipped it; undefined where nobody else is known. */
  author?: string | undefined;
  names: InsightNames;
  onPatch: (patch: InsightPatch) => void;
  onDelete: () => void;
  onClose: () => void;
  /** What leads to the source and says how that went. */
  children: ComponentChildren;
}

/** One insight, edited in place: each change is saved by itself and can be undone. */
export function InsightDetail(props: Props) {
  const { insight, author, names, onPatch, onDelete, onClose, children } = props;
  return (
    <section class="detail" aria-label={t('insight_detail')}>
      <header class="detail-header">
        <button type="button" class="button button-quiet" onClick={onClose}>
          {t('back')}
        </button>
        <span>
          {author && <span dir="auto">{author} · </span>}
          <time dateTime={insight.createdAt}>{day(insight.createdAt)}</time>
        </span>
      </header>
      <Quote insight={insight} />
      <HealthNotes health={insight.source.health} />
      {children}
      <div class="detail-row">
        <KindSelect value={insight.kind} onChange={(kind) => onPatch({ kind })} />
        <SeverityPicker value={insight.severity} onChange={(severity) => onPatch({ severity })} />
      </div>
      <InsightTags insight={insight} names={names} onPatch={onPatch} />
      <InsightWho insight={insight} names={names} onPatch={onPatch} />
      <Note note={insight.note} onPatch={onPatch} />
      <button type="button" class="button button-danger" onClick={onDelete}>
        {t('insight_delete')}
      </button>
    </section>
  );
}

function Note({ note, onPatch }: { note: string; onPatch: Props['onPatch'] }) {
  const [edited, setEdited] = useEdited(note, (value) => onPatch({ note: value }));
  return (
    <label class="field">
      <span class="field-label">{t('note_label')}</span>
      <textarea
        class="input"
        dir="auto"
        rows={3}
        value={edited}
        onInput={(event) => setEdited(event.currentTarget.value)}
      />
    </label>
  );
}
