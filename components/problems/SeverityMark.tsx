import { t, type MessageKey } from '@/lib/base/message';
import './SeverityMark.css';

/** The usual severity, 1 to 3, as dots and in words; nothing where none was judged. */
export function SeverityMark({ level }: { level: number }) {
  if (level === 0) return null;
  return (
    <span class="severity-mark">
      <span class="severity-mark-dots" aria-hidden="true">
        {'●'.repeat(level)}
        <span>{'●'.repeat(3 - level)}</span>
      </span>
      {t(`severity_${level}` as MessageKey)}
    </span>
  );
}
