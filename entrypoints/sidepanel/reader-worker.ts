import { serve } from '@/lib/engine/serve';
import { openEncoder } from './encoder';

const opened = openEncoder();

serve(globalThis, async (texts: string[]) => (await opened).encode(texts));
