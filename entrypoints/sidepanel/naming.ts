import { language } from '@/lib/base/locale';
import { createBuiltInModel, promptApi } from '@/lib/naming/built-in';
import { createEndpointModel } from '@/lib/naming/endpoint';
import type { LanguageModel, Prompt } from '@/lib/naming/model';
import type { Database } from '@/lib/storage/database';
import type { SettingStore } from '@/lib/storage/setting-store';
import { loggedSend } from './logged-send';

/** The language model that the user turned on; none on a fresh installation. */
export async function chosenModel(
  db: Database,
  settings: SettingStore,
): Promise<LanguageModel | undefined> {
  const { by, address, model } = await settings.get('naming');
  if (by === 'endpoint') {
    const asking = ({ about = [] }: Prompt): LanguageModel =>
      createEndpointModel({ address, model }, loggedSend(db, 'names', about));
    return { name: model, address, ask: (prompt) => asking(prompt).ask(prompt) };
  }
  const api = promptApi();
  return by === 'built-in' && api ? createBuiltInModel(api, language()) : undefined;
}
