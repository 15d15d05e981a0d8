import { t } from '@/lib/base/message';
import type { SyncCause } from '@/lib/models/sync-cause';

/** What is wrong and what to do, in one sentence for each cause. */
export const causeSentence = (cause: SyncCause, baseUrl: string): string =>
  t(`cause_${cause.replaceAll('-', '_') as Underscored<SyncCause>}`, hostIn(baseUrl));

type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S;

const hostIn = (url: string): string => URL.parse(url)?.host ?? url;
