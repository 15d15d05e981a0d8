import { likenessTable } from '@/lib/cluster/similarity/likeness';
import type { Insight } from '@/lib/domain/insight';

globalThis.addEventListener(
  'message',
  ({ data }: MessageEvent<{ some: Insight[]; others: Insight[] }>) => {
    globalThis.postMessage(likenessTable(data.some, data.others));
  },
);
