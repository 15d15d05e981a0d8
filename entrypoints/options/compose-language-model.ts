import { language } from '@/lib/base/locale';
import { createLanguageModelChoice } from '@/lib/models/own-models/language-model-choice';
import { builtInAvailability, fetchBuiltIn, promptApi } from '@/lib/naming/built-in';
import { asksForConsent } from '@/lib/platform/permissions';
import type { Database } from '@/lib/storage/database';
import type { SettingStore } from '@/lib/storage/setting-store';
import { languageModelExample } from './language-model-example';
import { modelServer } from './model-server';

/** The choice of a language model, and what one would read. */
export async function composeLanguageModel(db: Database, settings: SettingStore) {
  const [hasConsent, initial, example] = await Promise.all([
    asksForConsent(),
    settings.get('naming'),
    languageModelExample(db),
  ]);
  const choice = createLanguageModelChoice({
    initial,
    save: (naming) => settings.set('naming', naming),
    ...modelServer(hasConsent),
    availability: () => builtInAvailability(promptApi(), language()),
    async fetchBuiltIn() {
      const api = promptApi();
      if (api) await fetchBuiltIn(api, language());
    },
  });
  return { choice, example };
}
