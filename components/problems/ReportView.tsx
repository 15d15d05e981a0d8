import { t } from '@/lib/base/message';
import type { Block, Report } from '@/lib/review/report';
import './ReportView.css';

/** A report as it will look where it is pasted as rich text, or printed. */
export function ReportView({ report }: { report: Report }) {
  return (
    <div class="report" tabIndex={0} role="region" aria-label={t('review_preview')} dir="auto">
      {report.map((block, nth) => (
        <One key={nth} block={block} />
      ))}
    </div>
  );
}

function One({ block }: { block: Block }) {
  if (block.kind === 'heading')
    return block.level === 1 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
  if (block.kind === 'paragraph') return <p>{block.text}</p>;
  if (block.kind === 'quote') return <Quoted {...block} />;
  if (block.kind === 'list')
    return (
      <ul>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  return (
    <dl>
      {block.rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Quoted({ text, by, url }: Extract<Block, { kind: 'quote' }>) {
  return (
    <figure>
      <blockquote dir="auto">{text}</blockquote>
      <figcaption>
        {'— '}
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {by}
          </a>
        ) : (
          by
        )}
      </figcaption>
    </figure>
  );
}
