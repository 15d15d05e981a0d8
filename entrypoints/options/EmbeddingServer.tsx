import { t } from '@/lib/base/message';
import type { EmbeddingChoice } from '@/lib/models/own-models/embedding-choice';
import { AddressField } from './AddressField';
import { ModelSelect } from './ModelSelect';

/** Where the model is, which one, what it reads, and whether it works. */
export function EmbeddingServer({ choice }: { choice: EmbeddingChoice }) {
  const { address, model, readsAll } = choice.looked.value;
  return (
    <>
      <AddressField
        label={t('models_address')}
        why={t('models_address_is')}
        value={address}
        onInput={choice.setAddress}
      />
      <button type="button" class="button" onClick={() => void choice.find()}>
        {t('models_find')}
      </button>
      <ModelSelect
        models={choice.models.value}
        value={model}
        why={t('embedding_model_is')}
        onChange={choice.setModel}
      />
      <label class="page-check models-way">
        <input
          type="checkbox"
          checked={readsAll}
          onChange={(event) => choice.setReadsAll(event.currentTarget.checked)}
        />
        <span>
          {t('embedding_reads_all')}
          <small>{t('embedding_reads_all_is')}</small>
        </span>
      </label>
      <button
        type="button"
        class="button"
        disabled={model === ''}
        onClick={() => void choice.test()}
      >
        {t('embedding_test')}
      </button>
    </>
  );
}
