import { createOwnReader, type Collected } from '@/lib/models/own-reader';
import type { ProblemsModel } from '@/lib/models/problems-model';
import type { RegroupOffer } from '@/lib/models/regroup-offer';
import type { SettingStore } from '@/lib/storage/setting-store';
import { askWorker } from './ask-worker';
import type { CollectQuestion } from './collect-vectors';

interface Deps {
  model: ProblemsModel;
  offer: () => RegroupOffer;
  settings: SettingStore;
}

/** What came in has its place after so long, whoever has read it. */
const PATIENCE_MS = 4_000;

/** The user's own model, as it reads beside the screen. */
export function composeOwnReader({ model, offer, settings }: Deps) {
  const ask = (question: CollectQuestion): Promise<Collected> =>
    askWorker<Collected>(
      new Worker(new URL('./embed-worker.ts', import.meta.url), { type: 'module' }),
      question,
      (progress) => !question.ids && (offer().progress.value = progress),
    ).finally(() => !question.ids && (offer().progress.value = undefined));
  return createOwnReader(model, {
    chosen: () => settings.get('embedding'),
    collect: (ids) => ask(ids ? { ids, patience: PATIENCE_MS } : {}),
    async look() {
      await offer().look();
      // What stays as it is needs nobody's consent.
      if (offer().changes.value.length === 0) await offer().keep();
    },
  });
}
