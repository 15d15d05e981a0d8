import { useEffect } from 'preact/hooks';
import { t, underscored } from '@/lib/base/message';
import type { Naming } from '@/lib/domain/naming';
import type { LanguageModelChoice } from '@/lib/models/own-models/language-model-choice';
import type { Prompt } from '@/lib/naming/model';
import { ModelSelect } from './ModelSelect';
import './language-model.css';

interface Props {
  choice: LanguageModelChoice;
  /** What would be sent about the user's largest group; none while there is no group. */
  example: Prompt | undefined;
}

const WAYS: readonly Naming['by'][] = ['off', 'built-in', 'endpoint'];

/** A language model of the user's own, for the names of problems: off until it is turned on here. */
export function LanguageModel({ choice, example }: Props) {
  useEffect(() => void choice.look(), [choice]);
  const [by, saved] = [choice.by.value, choice.saved.value];
  const isOn = saved.by === by && by !== 'off';
  return (
    <section class="page-section" aria-labelledby="models-title">
      <h2 id="models-title">{t('models_title')}</h2>
      <p>{t('models_text')}</p>
      <fieldset class="models-ways">
        <legend class="visually-hidden">{t('models_title')}</legend>
        {WAYS.map((way) => (
          <label key={way} class="page-check">
            <input
              type="radio"
              name="naming"
              checked={way === by}
              disabled={way === 'built-in' && choice.builtIn.value === 'unavailable'}
              onChange={() => void choice.choose(way)}
            />
            <span>
              {t(`models_${underscored(way)}`)}
              <small>{waysWords(way, choice)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {by === 'endpoint' && <Server choice={choice} />}
      {by !== 'off' && <Sent choice={choice} example={example} />}
      {by !== 'off' && !isOn && (
        <button
          type="button"
          class="button button-primary"
          disabled={by === 'endpoint' && choice.model.value === ''}
          onClick={() => void choice.turnOn()}
        >
          {t('models_turn_on')}
        </button>
      )}
      <output>{isOn ? t('models_on') : stateWords(choice)}</output>
    </section>
  );
}

function waysWords(way: Naming['by'], { builtIn }: LanguageModelChoice): string {
  if (way === 'off') return t('models_off_is');
  if (way === 'endpoint') return t('models_endpoint_is');
  return t(`models_built_in_${builtIn.value}`);
}

function stateWords({ state }: LanguageModelChoice): string {
  if (state.value === 'idle') return '';
  return t(`models_state_${underscored(state.value)}`);
}

function Server({ choice }: { choice: LanguageModelChoice }) {
  return (
    <>
      <label class="field">
        <span class="field-label">{t('models_address')}</span>
        <input
          class="input"
          type="url"
          dir="ltr"
          value={choice.address.value}
          onInput={(event) => (choice.address.value = event.currentTarget.value)}
        />
        <span class="field-label">{t('models_address_is')}</span>
      </label>
      <button type="button" class="button" onClick={() => void choice.find()}>
        {t('models_find')}
      </button>
      <ModelSelect
        models={choice.models.value}
        value={choice.model.value}
        onChange={(name) => (choice.model.value = name)}
      />
    </>
  );
}

function Sent({ choice, example }: Props) {
  const where = choice.by.value === 'endpoint' ? choice.address.value : t('models_in_browser');
  return (
    <div class="models-sent">
      <h3>{t('models_sent')}</h3>
      <p>{t('models_sent_is', where)}</p>
      {example && (
        <details>
          <summary>{t('models_example')}</summary>
          <pre tabIndex={0} dir="auto">{`${example.task}\n\n${example.text}`}</pre>
        </details>
      )}
    </div>
  );
}
