import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ADAPTERS } from '@/lib/capture/adapters/adapters';
import { startNode } from '@/lib/capture/adapters/start-node';
import { hovered, readWhole } from '@/lib/capture/article-whole';

// Injected only to clip without a selection: Readability alone is as large as the capture script.
export default defineUnlistedScript(() =>
  readWhole(ADAPTERS, document, [startNode(document), hovered(document)]),
);
