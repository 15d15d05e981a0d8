import { CopyButton } from '@/components/CopyButton';
import { t } from '@/lib/base/message';
import type { HandOn } from '@/lib/models/problems/hand-on';
import { Field } from './fields';
import { printPage } from './print-page';
import { ReportView } from './ReportView';

interface Props {
  handOn: HandOn;
  onCopy: (text: string, html?: string) => Promise<void>;
}

/** A brief or a digest: as Markdown, as rich text, on paper or as a file. */
export function HandOnReport({ handOn, onCopy }: Props) {
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
        <CopyButton label={t('review_copy_markdown')} isPrimary onCopy={() => onCopy(markdown)} />
        <CopyButton label={t('review_copy_html')} onCopy={() => onCopy(markdown, html)} />
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
