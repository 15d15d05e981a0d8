import { t, underscored } from '@/lib/base/message';
import { writeNumber } from '@/lib/base/locale';
import { embeddingBody } from '@/lib/embedding/endpoint';
import type { EmbeddingChoice, EmbeddingState } from '@/lib/models/own-models/embedding-choice';
import { EmbeddingServer } from './EmbeddingServer';
import './language-model.css';

interface Props {
  choice: EmbeddingChoice;
}

/** A model of the user's own that reads insights in the place of the encoder: off until it is turned on here. */
export function Embedding({ choice }: Props) {
  const { isOn, size } = choice.looked.value;
  const isHeld = choice.isHeld.value;
  return (
    <section class="page-section" aria-labelledby="embedding-title">
      <h2 id="embedding-title">{t('embedding_title')}</h2>
      <p>{t('embedding_text')}</p>
      <fieldset class="models-ways">
        <legend class="visually-hidden">{t('embedding_title')}</legend>
        <Way choice={choice} isOn={false} />
        <Way choice={choice} isOn />
      </fieldset>
      {isOn && <EmbeddingServer choice={choice} />}
      {isOn && <Sent choice={choice} />}
      {isOn && !isHeld && (
        <button
          type="button"
          class="button button-primary"
          disabled={size === 0}
          onClick={() => void choice.turnOn()}
        >
          {t('models_turn_on')}
        </button>
      )}
      <output>{stateWords(choice)}</output>
    </section>
  );
}

function Way({ choice, isOn }: Props & { isOn: boolean }) {
  return (
    <label class="page-check">
      <input
        type="radio"
        name="embedding"
        checked={choice.looked.value.isOn === isOn}
        onChange={() => void choice.choose(isOn)}
      />
      <span>
        {t(isOn ? 'models_endpoint' : 'embedding_off')}
        <small>{t(isOn ? 'embedding_endpoint_is' : 'embedding_off_is')}</small>
      </span>
    </label>
  );
}

function Sent({ choice }: Props) {
  const { address, model, readsAll } = choice.looked.value;
  return (
    <div class="models-sent">
      <h3>{t('models_sent')}</h3>
      <p>{t(readsAll ? 'embedding_sent_all' : 'embedding_sent_english', address)}</p>
      <details
        key={String(readsAll)}
        onToggle={(event) => event.currentTarget.open && void choice.show()}
      >
        <summary>{t('embedding_example')}</summary>
        <pre tabIndex={0} dir="auto">
          {JSON.stringify(embeddingBody(model, choice.sent.value), undefined, 2)}
        </pre>
      </details>
    </div>
  );
}

/** What the choice of a language model says in the same words. */
const SHARED = ['away', 'bad-address', 'declined', 'looking', 'none', 'refused'] as const;
type Shared = (typeof SHARED)[number];

const isShared = (state: EmbeddingState): state is Shared => SHARED.some((one) => one === state);

function stateWords({ state, isHeld, looked }: EmbeddingChoice): string {
  if (isHeld.value && (state.value === 'idle' || state.value === 'works')) return t('embedding_on');
  if (state.value === 'idle') return '';
  if (state.value === 'works') return t('embedding_state_works', writeNumber(looked.value.size));
  return isShared(state.value)
    ? t(`models_state_${underscored(state.value)}`)
    : t(`embedding_state_${underscored(state.value)}`);
}
