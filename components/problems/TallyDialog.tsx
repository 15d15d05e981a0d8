import { Dialog } from '@/components/Dialog';
import { Quote } from '@/components/Quote';
import { t } from '@/lib/base/message';
import { webUrl } from '@/lib/base/web-url';
import type { Insight } from '@/lib/domain/insight';
import './TallyDialog.css';

interface Props {
  title: string;
  insights: readonly Insight[];
  onClose: () => void;
}

/** The insights behind a number. */
export function TallyDialog({ title, insights, onClose }: Props) {
  return (
    <Dialog title={title} onClose={onClose}>
      <ul class="tally">
        {insights.map((insight) => {
          const url = webUrl(insight.source.deepLink ?? insight.source.url);
          return (
            <li key={insight.id}>
              <Quote insight={insight} lines={4} />
              {url && (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {t('source_open')}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
