import { t } from '@/lib/base/message';

const LEVELS = [1, 2, 3] as const;

/** Severity to look at, with its word for those who listen. Nothing for what nobody judged. */
export function SeverityDots({ level }: { level: number }) {
  const judged = LEVELS.find((one) => one === level);
  if (!judged) return null;
  return (
    <span class="severity-shown" title={t(`severity_${judged}`)}>
      <span aria-hidden="true">{'●'.repeat(judged) + '○'.repeat(3 - judged)}</span>
      <span class="visually-hidden">{t(`severity_${judged}`)}</span>
    </span>
  );
}
