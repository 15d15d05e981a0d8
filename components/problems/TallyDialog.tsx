import { Dialog } from '@/components/Dialog';
import { Menu, type MenuItem } from '@/components/Menu';
import { Quote } from '@/components/Quote';
import { plural, t } from '@/lib/base/message';
import { webUrl } from '@/lib/base/web-url';
import { insightText, type Insight } from '@/lib/domain/insight';
import './TallyDialog.css';

interface Props {
  title: string;
  insights: readonly Insight[];
  actsOf: (insight: Insight) => readonly MenuItem[];
  onClose: () => void;
}

/** The insights behind a number; whoever finds one that is wrong there corrects it at once. */
export function TallyDialog({ title, insights, actsOf, onClose }: Props) {
  // Ten companies may have said twelve things.
  const count = plural('insights', insights.length);
  return (
    <Dialog title={title} onClose={onClose}>
      {title !== count && <p class="tally-count">{count}</p>}
      <ul class="tally">
        {insights.map((insight) => {
          const url = webUrl(insight.source.deepLink ?? insight.source.url);
          return (
            <li key={insight.id}>
              <div>
                <Quote insight={insight} lines={4} />
                {url && (
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {t('source_open')}
                  </a>
                )}
              </div>
              <Menu
                label={t('review_acts_of', insightText(insight).slice(0, 60))}
                items={actsOf(insight)}
              />
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
