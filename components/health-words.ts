import { t } from '@/lib/base/message';
import type { Health } from '@/lib/domain/source';

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

/** What could not be read, as a sentence. Of messages the detail is `3/12`. */
export const healthWords = ({ code, detail = '' }: Health): string =>
  t(KEYS[code], ...(code === 'messages-missing' ? detail.split('/') : [detail]));
