import { plural, t } from '@/lib/base/message';
import type { ExportFormat, ExportModel } from '@/lib/models/export-model';
import { Dialog } from './Dialog';
import './ExportDialog.css';

interface Props {
  model: ExportModel;
  formats: readonly ExportFormat[];
  onSave: () => void;
  onCopy: () => void;
  onClose: () => void;
}

/** What is listed on its way out: its beginning can be read before anything is saved. */
export function ExportDialog({ model, formats, onSave, onCopy, onClose }: Props) {
  const { format, isRedacted, count, sample } = model;
  return (
    <Dialog title={plural('export_title', count.value)} onClose={onClose}>
      <div class="export">
        <fieldset class="export-formats">
          <legend class="field-label">{t('export_format')}</legend>
          {formats.map((one) => (
            <label key={one} class="export-choice">
              <input
                type="radio"
                name="export-format"
                checked={format.value === one}
                onChange={() => (format.value = one)}
              />
              {t(`export_${one}`)}
            </label>
          ))}
        </fieldset>
        <label class="export-choice">
          <input
            type="checkbox"
            checked={isRedacted.value}
            onChange={(event) => (isRedacted.value = event.currentTarget.checked)}
          />
          {t('review_redact')}
        </label>
        {!isRedacted.value && <p class="export-warning">{t('review_not_redacted')}</p>}
        <pre class="export-sample" tabIndex={0} role="region" aria-label={t('export_sample')}>
          {sample.value}
        </pre>
        <div class="dialog-acts">
          <button type="button" class="button button-primary" onClick={onSave}>
            {t('export_save')}
          </button>
          <button type="button" class="button" onClick={onCopy}>
            {t('review_copy')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
