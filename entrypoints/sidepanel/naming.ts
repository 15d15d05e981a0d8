import { language } from '@/lib/base/locale';
import { createBuiltInModel, promptApi } from '@/lib/naming/built-in';
import { createEndpointModel } from '@/lib/naming/endpoint';
import type { LanguageModel } from '@/lib/naming/model';
import type { SettingStore } from '@/lib/storage/setting-store';
import { safeFetch } from '@/lib/sync/safe-fetch';

/** The language model that the user turned on; none on a fresh installation. */
export async function chosenModel(settings: SettingStore): Promise<LanguageModel | undefined> {
  const { by, address, model } = await settings.get('naming');
  if (by === 'endpoint') return createEndpointModel({ address, model }, safeFetch);
  const api = promptApi();
  return by === 'built-in' && api ? createBuiltInModel(api, language()) : undefined;
}
