import { cluster } from '@/lib/cluster/cluster';
import type { ClusterInput } from '@/lib/cluster/contract';

// Grouping 10,000 insights takes seconds: here they cost the screen nothing.
globalThis.addEventListener('message', ({ data }: MessageEvent<ClusterInput>) => {
  globalThis.postMessage(cluster(data));
});
