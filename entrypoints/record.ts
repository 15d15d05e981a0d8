import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ADAPTERS } from '@/lib/capture/adapters/adapters';
import { readRecord } from '@/lib/capture/adapters/read-record';
import { startNode } from '@/lib/capture/adapters/start-node';

// Beside capture.js and not in it: the words are there sooner, and what this file knows may grow.
export default defineUnlistedScript(() => readRecord(ADAPTERS, document, startNode(document)));
