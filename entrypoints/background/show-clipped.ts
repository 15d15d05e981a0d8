import { t } from '@/lib/base/message';
import type { Clipper } from '@/lib/capture/clip';
import type { LocateRequest } from '@/lib/capture/locate-request';
import type { Marker } from '@/lib/capture/marker';
import type { Insight } from '@/lib/domain/insight';
import type { Source } from '@/lib/domain/source';
import type { Tab } from '@/lib/platform/tabs';
import type { WorkerStores } from './stores';
import type { Receipts } from './receipts';

interface Deps {
  clipper: Clipper;
  receipts: Receipts;
  marker: Marker;
  stores: () => Promise<Pick<WorkerStores, 'insights'>>;
}

/** Lights up on its page what was clipped from it, or what of it still stands there; asked again it goes away. */
export function createShowClipped({ clipper, receipts, marker, stores }: Deps) {
  async function clippedFrom({ canonicalUrl, app, recordId }: Source): Promise<Insight[]> {
    const { insights } = await stores();
    const [ofPage, ofRecord] = await Promise.all([
      insights.ofPage(canonicalUrl),
      recordId ? insights.ofRecord(app, recordId) : [],
    ]);
    return [...new Map([...ofPage, ...ofRecord].map((one) => [one.id, one])).values()];
  }

  return async (tab: Tab): Promise<void> => {
    const say = async (title: string, text = ''): Promise<void> =>
      void (await receipts(tab.id, { title, text, badge: '' }));
    const result = await clipper.clip(tab);
    if (result.outcome === 'refused') return say(t('popup_refused'));
    const source = result.outcome === 'clipped' ? result.clip.source : result.source;
    const requests = (await clippedFrom(source)).flatMap(requestsOf);
    if (requests.length === 0) return say(t('marks_none'));
    const marked = await marker.toggle(tab.id, requests);
    if (marked === undefined) return say(t('popup_refused'));
    if (marked === 'removed') return undefined;
    return say(t('marks_shown', marked, requests.length), marked > 0 ? t('marks_leave') : '');
  };
}

const requestsOf = ({ passages, source: { frameUrl } }: Insight): LocateRequest[] =>
  passages.map(({ exact, prefix, suffix, position }) => ({
    passage: { exact, prefix, suffix, ...(position && { position }) },
    ...(frameUrl !== undefined && { frameUrl }),
  }));
