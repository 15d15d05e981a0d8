import { cluster } from '@/lib/cluster/cluster';
import type { ClusterInput, Grouping } from '@/lib/cluster/contract';
import { openDatabase } from '@/lib/storage/database';
import { createVectorStore } from '@/lib/storage/vector-store';
import { loadKernel, vectorsOf } from './encode';

// Grouping 10,000 insights takes seconds: here they cost the screen nothing.
globalThis.addEventListener('message', ({ data }: MessageEvent<ClusterInput>) => {
  void group(data).then((grouping) => globalThis.postMessage(grouping));
});

async function group(input: ClusterInput): Promise<Grouping> {
  return cluster({ ...input, ...(await readByEncoder(input)) });
}

/** Nothing where the encoder cannot run, e.g. without WebAssembly: words alone group well enough. */
async function readByEncoder({
  insights,
}: ClusterInput): Promise<Pick<ClusterInput, 'vectors' | 'kernel'>> {
  try {
    const db = await openDatabase();
    const kernel = await loadKernel();
    const vectors = await vectorsOf(insights, kernel, createVectorStore(db));
    db.close();
    return { kernel, vectors };
  } catch {
    return {};
  }
}
