import { ExportDialog } from '@/components/ExportDialog';
import { now } from '@/lib/base/instant';
import { createExportModel, EXPORT_FORMATS } from '@/lib/models/insights/export-model';
import { copy } from '@/lib/platform/copy';
import { saveFile } from '@/lib/platform/save-file';
import type { Panel } from './compose';
import { createRedactor } from '@/lib/privacy/redactor';

/** The dialog for what the list shows now: loaded when it is asked for, with all that finds personal data. */
export function composeExport({ list }: Panel) {
  const insights = () => list.shown.value;
  const model = createExportModel(insights, { redactor: createRedactor(insights), now });
  return ({ onClose }: { onClose: () => void }) => (
    <ExportDialog
      model={model}
      formats={EXPORT_FORMATS}
      onSave={() => void model.file().then(saveFile).then(onClose)}
      onCopy={() => copy(model.file().then(({ text }) => text))}
      onClose={onClose}
    />
  );
}
