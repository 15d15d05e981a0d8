import { plural, t } from '@/lib/base/message';
import type { OptionsParts } from './compose';

/** How much there is, and whether the browser may clear it. */
export function Storage({ use }: { use: OptionsParts['use'] }) {
  return (
    <section class="page-section">
      <h2>{t('options_storage')}</h2>
      <p>
        {plural('options_stored', use.count)} {t('options_used', megabytes(use.usedBytes))}{' '}
        {t(use.isPersistent ? 'options_persistent' : 'options_not_persistent')}
      </p>
      <p class="field-label">{t('options_version', use.version)}</p>
    </section>
  );
}

const megabytes = (bytes: number): string =>
  new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1_000_000);
