import { t } from '@/lib/base/message';
import type { Difference } from '@/lib/models/clip/page-changes';
import './Differences.css';

/** Lines that came, went or say something else, with the words that differ marked for eye and ear. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  return (
    <ul class="differences" aria-label={t('differences_label')}>
      {differences.map(({ kind, parts }, index) => (
        <li key={index} data-kind={kind} dir="auto">
          {parts.map((part, at) => {
            const Mark = part.kind === 'added' ? 'ins' : part.kind === 'removed' ? 'del' : 'span';
            return <Mark key={at}>{part.text}</Mark>;
          })}
        </li>
      ))}
    </ul>
  );
}
