import { useState } from 'preact/hooks';
import { t } from '@/lib/base/message';
import type { ServerModel } from '@/lib/models/sharing/server-model';
import type { Credentials } from '@/lib/models/sharing/sign-in';
import { AddressField } from './AddressField';

interface Props {
  model: ServerModel;
  name: string;
  baseUrl: string;
}

const EXAMPLE = 'https://insights.example.com/v1';

/** An address and what opens it. The browser's question belongs to the click on the button. */
export function ServerForm({ model, name, baseUrl }: Props) {
  const [form, setForm] = useState<Credentials>({ baseUrl, kind: 'invite', secret: '', name });
  const set = (part: Partial<Credentials>) => setForm((now) => ({ ...now, ...part }));
  return (
    <form
      class="server-form"
      onSubmit={(event) => {
        event.preventDefault();
        void model.connect(form);
      }}
    >
      <AddressField
        label={t('server_address')}
        why={t('server_address_why')}
        placeholder={EXAMPLE}
        value={form.baseUrl}
        onInput={(address) => set({ baseUrl: address })}
      />
      <Secret form={form} set={set} />
      <button
        type="submit"
        class="button button-primary"
        disabled={model.test.state.value.name === 'busy'}
      >
        {t(baseUrl ? 'server_sign_in' : 'server_connect')}
      </button>
    </form>
  );
}

interface SecretProps {
  form: Credentials;
  set: (part: Partial<Credentials>) => void;
}

function Secret({ form, set }: SecretProps) {
  return (
    <>
      <fieldset class="server-kind">
        <legend class="field-label">{t('server_have')}</legend>
        {(['invite', 'token'] as const).map((kind) => (
          <label key={kind} class="page-check">
            <input
              type="radio"
              name="credentials"
              checked={form.kind === kind}
              onChange={() => set({ kind })}
            />
            {t(`server_${kind}`)}
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span class="field-label">{t(`server_${form.kind}`)}</span>
        <input
          class="input"
          type="password"
          required
          autocomplete="off"
          value={form.secret}
          onInput={(event) => set({ secret: event.currentTarget.value })}
        />
        <span class="field-label">{t(`server_${form.kind}_why`)}</span>
      </label>
      {form.kind === 'invite' && (
        <label class="field">
          <span class="field-label">{t('server_name')}</span>
          <input
            class="input"
            dir="auto"
            required
            maxLength={200}
            value={form.name}
            onInput={(event) => set({ name: event.currentTarget.value })}
          />
        </label>
      )}
    </>
  );
}
