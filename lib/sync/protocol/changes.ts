import type { z } from '@/lib/base/z';
import { page } from './page';
import { WireRecord } from './record';

export const ChangesPage = page(WireRecord);
export type ChangesPage = z.infer<typeof ChangesPage>;
