import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/base/message';
import './CopyButton.css';

interface Props {
  label: string;
  isPrimary?: boolean;
  onCopy: () => Promise<void>;
}

const SHOWN_MS = 3000;

/** Copies, and says that it did: nothing else on the screen changes by it. */
export function CopyButton({ label, isPrimary = false, onCopy }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'copy_failed'>();
  useEffect(() => {
    if (outcome !== 'copied') return undefined;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <>
      <button
        type="button"
        class={isPrimary ? 'button button-primary' : 'button'}
        onClick={() =>
          void onCopy().then(
            () => setOutcome('copied'),
            () => setOutcome('copy_failed'),
          )
        }
      >
        {outcome === 'copied' && <span aria-hidden="true">✓</span>}
        {label}
      </button>
      <output class={outcome === 'copy_failed' ? 'copy-trouble' : 'visually-hidden'}>
        {outcome && t(outcome)}
      </output>
    </>
  );
}
