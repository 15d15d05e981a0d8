import { t, underscored } from '@/lib/base/message';
import type { SyncCause } from '@/lib/models/sharing/sync-cause';

/** What is wrong and what to do, in one sentence for each cause. */
export const causeSentence = (cause: SyncCause, baseUrl: string): string =>
  t(`cause_${underscored(cause)}`, hostIn(baseUrl));

const hostIn = (url: string): string => URL.parse(url)?.host ?? url;
