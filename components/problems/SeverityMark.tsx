import { t } from '@/lib/base/message';
import type { Severity } from '@/lib/domain/insight';
import './SeverityMark.css';

/** The usual severity, 1 to 3, as dots and in words; nothing where none was judged. */
export function SeverityMark({ level }: { level: Severity }) {
  if (level === 0) return null;
  return (
    <span class="severity-mark">
      <span class="severity-mark-dots" aria-hidden="true">
        {'●'.repeat(level)}
        <span>{'●'.repeat(3 - level)}</span>
      </span>
      {t(`severity_${level}`)}
    </span>
  );
}
