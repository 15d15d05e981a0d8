import { t } from '@/lib/base/message';
import type { Health } from '@/lib/domain/source';
import './HealthNotes.css';

const KEYS = {
  'frame-refused': 'health_frame_refused',
  'page-refused': 'health_page_refused',
  pdf: 'health_pdf',
  'line-breaks-lost': 'health_line_breaks_lost',
  'text-cut': 'health_text_cut',
  'passages-left-out': 'health_passages_left_out',
  'field-unread': 'health_field_unread',
  'messages-missing': 'health_messages_missing',
} as const satisfies Record<Health['code'], string>;

/** What a capture could not read, so that nobody takes a part for the whole. */
export function HealthNotes({ health }: { health: readonly Health[] }) {
  if (health.length === 0) return null;
  return (
    <ul class="health-notes" aria-label={t('health_label')}>
      {health.map(({ code, detail }) => (
        <li key={code + (detail ?? '')}>{t(KEYS[code], detail ?? '')}</li>
      ))}
    </ul>
  );
}
