import { plural, t } from '@/lib/base/message';
import type { ExportFormat, ExportModel } from '@/lib/models/insights/export-model';
import { CopyButton } from './CopyButton';
import { Dialog } from './Dialog';
import { RedactChoice } from './RedactChoice';
import { TextPreview } from './TextPreview';
import './ExportDialog.css';

interface Props {
  model: ExportModel;
  formats: readonly ExportFormat[];
  onSave: () => void;
  onCopy: () => Promise<void>;
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
            <label key={one} class="check-line">
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
        <RedactChoice
          isRedacted={isRedacted.value}
          onChange={(next) => (isRedacted.value = next)}
        />
        <TextPreview label={t('export_sample')} text={sample.value} isRaw />
        <div class="dialog-acts">
          <button type="button" class="button button-primary" onClick={onSave}>
            {t('export_save')}
          </button>
          <CopyButton label={t('review_copy')} onCopy={onCopy} />
        </div>
      </div>
    </Dialog>
  );
}
