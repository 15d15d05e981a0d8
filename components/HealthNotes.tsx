import { t } from '@/lib/base/message';
import type { Health } from '@/lib/domain/source';
import { healthWords } from './health-words';
import './HealthNotes.css';

/** What a capture could not read, so that nobody takes a part for the whole. */
export function HealthNotes({ health }: { health: readonly Health[] }) {
  if (health.length === 0) return null;
  return (
    <ul class="health-notes" aria-label={t('health_label')}>
      {health.map((one) => (
        <li key={one.code + (one.detail ?? '')}>{healthWords(one)}</li>
      ))}
    </ul>
  );
}
