import { useState } from 'preact/hooks';
import { Announcer } from '@/components/Announcer';
import { plural, t } from '@/lib/base/message';
import type { ClipModel } from '@/lib/models/clip/clip-model';
import type { Others } from '@/lib/review/others';
import { OtherQuotes } from './OtherQuotes';
import { useAltKeys } from './use-keys';

const QUOTES = 'other-quotes';

/** Who else said this, in whose words, and one key to file the draft with them. */
export function OtherVoices({ model }: { model: ClipModel }) {
  const others = model.voices.others.value;
  const isAttached = !!others?.problem && model.draft.value?.problemId === others.problem.id;
  const toggle = (): void => {
    const id = others?.problem?.id;
    if (id) model.change({ problemId: isAttached ? undefined : id });
  };
  useAltKeys({ KeyA: toggle });
  return (
    <>
      <Announcer message={others ? announced(others, isAttached) : ''} />
      {others && <Voices others={others} isAttached={isAttached} onToggle={toggle} />}
    </>
  );
}

const countOf = ({ said }: Others): string => plural('popup_others', said.length);

function announced(others: Others, isAttached: boolean): string {
  const count = countOf(others);
  if (!others.problem) return count;
  const { statement } = others.problem;
  return isAttached ? `${t('popup_attached')} ${statement}` : `${count} · ${statement}`;
}

interface Props {
  others: Others;
  isAttached: boolean;
  onToggle: () => void;
}

function Voices({ others, isAttached, onToggle }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { said, problem } = others;
  return (
    <section class="notice notice-line" aria-label={t('popup_others_label')}>
      <p>
        <button
          type="button"
          class="notice-count"
          aria-expanded={isOpen}
          aria-controls={QUOTES}
          // A click leaves the focus where Enter saves.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setOpen(!isOpen)}
        >
          {countOf(others)}
        </button>
        {problem && (
          <>
            {isAttached ? ` · ${t('popup_attached')} ` : ' · '}
            <strong dir="auto">{problem.statement}</strong>
          </>
        )}
      </p>
      {problem && (
        <button type="button" class="button" onClick={onToggle}>
          {t(isAttached ? 'popup_detach' : 'popup_attach')} <kbd aria-hidden="true">Alt A</kbd>
        </button>
      )}
      {isOpen && <OtherQuotes id={QUOTES} said={said} />}
    </section>
  );
}
