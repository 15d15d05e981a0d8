import { language } from '@/lib/base/locale';
import { createModelChoice, type ModelChoice } from '@/lib/models/model-choice';
import { builtInAvailability, fetchBuiltIn, promptApi } from '@/lib/naming/built-in';
import { listModels } from '@/lib/naming/endpoint';
import { askToRead } from '@/lib/platform/permissions';
import type { SettingStore } from '@/lib/storage/setting-store';
import { checkUrl, safeFetch } from '@/lib/sync/safe-fetch';

export async function composeModels(settings: SettingStore): Promise<ModelChoice> {
  return createModelChoice({
    initial: await settings.get('naming'),
    save: (naming) => settings.set('naming', naming),
    // Nothing may be awaited before the browser is asked: the click would be over.
    askToReach: async (address) => askToRead(checkUrl(address).href),
    listModels: (address) => listModels(address, safeFetch),
    availability: () => builtInAvailability(promptApi(), language()),
    async fetchBuiltIn() {
      const api = promptApi();
      if (api) await fetchBuiltIn(api, language());
    },
  });
}
