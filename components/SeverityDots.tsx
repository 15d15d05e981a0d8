import { t } from '@/lib/base/message';
import type { Severity } from '@/lib/domain/insight';

/** Severity to look at, with its word for those who listen. Nothing for what nobody judged. */
export function SeverityDots({ level }: { level: Severity }) {
  if (level === 0) return null;
  return (
    <span class="severity-shown" title={t(`severity_${level}`)}>
      <span aria-hidden="true">{'●'.repeat(level) + '○'.repeat(3 - level)}</span>
      <span class="visually-hidden">{t(`severity_${level}`)}</span>
    </span>
  );
}
