import { plural, t } from '@/lib/base/message';
import { language } from '@/lib/base/locale';
import type { SyncCare } from '@/lib/models/sharing/sync-care';

/** Everything that was sent, whatever came of it. */
export function SendLog({ care }: { care: SyncCare }) {
  const sendings = care.sendings.value;
  if (sendings.length === 0) return null;
  return (
    <details class="send-log">
      <summary>{plural('log_title', sendings.length)}</summary>
      <ol>
        {sendings.map(({ at, to, records, bytes, outcome, operation }, nth) => (
          <li key={`${at}-${nth}`}>
            <time dateTime={at}>{when.format(new Date(at))}</time>
            <span>{to}</span>
            <span>
              {[
                t(`log_${operation}`),
                ...(records.length > 0 ? [plural('log_records', records.length)] : []),
                plural('log_bytes', bytes),
              ].join(' · ')}
            </span>
            <span>{outcome === 'ok' ? t('log_ok') : t('log_failed', outcome)}</span>
          </li>
        ))}
      </ol>
      <button type="button" class="button" onClick={() => void care.clearLog()}>
        {t('log_clear')}
      </button>
    </details>
  );
}

const when = new Intl.DateTimeFormat(language(), { dateStyle: 'short', timeStyle: 'medium' });
