import { language } from '@/lib/base/locale';
import {
  createLanguageModelChoice,
  type LanguageModelChoice,
} from '@/lib/models/language-model-choice';
import { builtInAvailability, fetchBuiltIn, promptApi } from '@/lib/naming/built-in';
import { listModels } from '@/lib/naming/endpoint';
import { asksForConsent, askToConnect } from '@/lib/platform/permissions';
import type { SettingStore } from '@/lib/storage/setting-store';
import { checkUrl, safeFetch } from '@/lib/sync/safe-fetch';

export async function composeLanguageModel(settings: SettingStore): Promise<LanguageModelChoice> {
  const hasConsent = await asksForConsent();
  return createLanguageModelChoice({
    initial: await settings.get('naming'),
    save: (naming) => settings.set('naming', naming),
    // Nothing may be awaited before the browser is asked: the click would be over.
    async askToReach(address) {
      const { href, protocol } = checkUrl(address);
      return askToConnect(href, hasConsent && protocol === 'https:');
    },
    listModels: (address) => listModels(address, safeFetch),
    availability: () => builtInAvailability(promptApi(), language()),
    async fetchBuiltIn() {
      const api = promptApi();
      if (api) await fetchBuiltIn(api, language());
    },
  });
}
