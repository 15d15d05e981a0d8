import { t, underscored } from '@/lib/base/message';
import type { OwnReader } from '@/lib/models/problems/own-reader';
import type { ProblemNames } from '@/lib/models/problems/problem-names';

/** A model of the user's own failed: said once, while Verbatim's own answer stands. */
export function ModelTroubles({ names, own }: { names: ProblemNames; own: OwnReader }) {
  const [name, read] = [names.trouble.value, own.trouble.value];
  return (
    <>
      <Trouble text={name && t(`naming_${name.trouble}`, name.model)} onClose={names.forget} />
      <Trouble
        text={read && t(`reading_${underscored(read.trouble)}`, read.model)}
        onClose={own.forget}
      />
    </>
  );
}

function Trouble({ text, onClose }: { text: string | undefined; onClose: () => void }) {
  return (
    <div class="model-trouble" data-empty={!text}>
      <p role="status">{text}</p>
      {text && (
        <button type="button" class="button button-icon" aria-label={t('close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
