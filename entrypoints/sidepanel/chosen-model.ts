import { language } from '@/lib/base/locale';
import { createBuiltInModel, promptApi } from '@/lib/naming/built-in';
import { createEndpointModel } from '@/lib/naming/endpoint';
import type { LanguageModel, Prompt } from '@/lib/naming/model';
import type { Database } from '@/lib/storage/database';
import type { SettingStore } from '@/lib/storage/setting-store';
import { createSendLog } from '@/lib/storage/send-log';
import { loggedFetch } from '@/lib/sync/logged-fetch';

/** The language model that the user turned on; none on a fresh installation. */
export async function chosenModel(
  db: Database,
  settings: SettingStore,
): Promise<LanguageModel | undefined> {
  const { by, address, model } = await settings.get('naming');
  if (by === 'endpoint') {
    const asking = ({ about: insightIds = [] }: Prompt): LanguageModel => {
      const about = { operation: 'names', insightIds } as const;
      return createEndpointModel({ address, model }, loggedFetch(createSendLog(db), about));
    };
    return { name: model, address, ask: (prompt) => asking(prompt).ask(prompt) };
  }
  const api = promptApi();
  return by === 'built-in' && api ? createBuiltInModel(api, language()) : undefined;
}
