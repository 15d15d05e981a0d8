import type { Collected } from '@/lib/engine/collect-vectors';
import { askOnce } from '@/lib/engine/ask';
import type { CollectQuestion } from '@/lib/engine/protocol';
import { createOwnReader } from '@/lib/models/problems/own-reader';
import type { ProblemsModel } from '@/lib/models/problems/problems-model';
import type { RegroupOffer } from '@/lib/models/problems/regroup-offer';
import type { SettingStore } from '@/lib/storage/setting-store';

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
    askOnce<Collected>(
      new Worker(new URL('./embed-worker.ts', import.meta.url), { type: 'module' }),
      question,
      { onProgress: (progress) => !question.ids && (offer().progress.value = progress) },
    ).finally(() => !question.ids && (offer().progress.value = undefined));
  return createOwnReader(model, {
    chosen: () => settings.get('embedding'),
    collect: (ids) => ask(ids ? { ids, patience: PATIENCE_MS } : {}),
    look: () => offer().lookAnew(),
  });
}
