import { healthWords } from '@/components/health-words';
import { t } from '@/lib/base/message';
import type { Clipper } from '@/lib/capture/clip';
import type { ClipResult, Gesture } from '@/lib/capture/clip-result';
import { earlierClip } from '@/lib/domain/earlier-clip';
import { newDraft, toInsight, type Draft } from '@/lib/domain/draft';
import { insightText } from '@/lib/domain/insight';
import type { Tab } from '@/lib/platform/tabs';
import type { WorkerStores } from './stores';
import type { Receipts } from './receipts';

interface Deps {
  clipper: Clipper;
  receipts: Receipts;
  stores: () => Promise<WorkerStores>;
  /** On the icon: how many insights there are from the page. */
  showCount: (tabId: number, count: number) => Promise<void>;
  now: () => string;
}

export type QuickClip = (tab: Tab, gesture?: Gesture) => Promise<void>;

const BADGE_DONE = '✓';
const BADGE_FAILED = '!';

/** Saves what is selected with no popup, then says so on the page with a way back. */
export function createQuickClip({ clipper, receipts, stores, showCount, now }: Deps): QuickClip {
  /** Resolves to what to say of it once it is on disk. */
  async function save(draft: Draft): Promise<string> {
    const { drafts, insights, settings } = await stores();
    const earlier = earlierClip(draft, await insights.ofPage(draft.pageUrl));
    const { id } = await settings.settle('author');
    await drafts.save(draft, toInsight(draft, id, now(), []));
    return t(earlier?.because === 'words' ? 'receipt_saved_again' : 'receipt_saved');
  }

  async function count({ tabId, pageUrl }: Draft): Promise<void> {
    const { insights } = await stores();
    // A tab that was closed meanwhile has no icon to write on.
    await showCount(tabId, await insights.countOfPage(pageUrl)).catch(() => {});
  }

  async function tell(tabId: number, draft: Draft, title: string): Promise<void> {
    await count(draft);
    const answer = await receipts(tabId, {
      title,
      text: insightText(draft),
      notes: draft.source.health.map(healthWords),
      undo: t('undo'),
      badge: BADGE_DONE,
    });
    if (answer !== 'undo') return;
    await (await stores()).drafts.removeSaved(draft.id);
    await count(draft);
    await receipts(tabId, { title: t('receipt_taken_back'), text: '', badge: '' });
  }

  /** A message is sure to be meant; the main text of a page is only offered, in the popup. */
  async function clipMessage(result: ClipResult, tab: Tab): Promise<ClipResult> {
    if (result.outcome !== 'nothing-selected') return result;
    const whole = await clipper.clipWhole(tab, result);
    return whole.outcome === 'clipped' && whole.clip.source.whole === 'message' ? whole : result;
  }

  return async (tab, gesture) => {
    const result = await clipMessage(await clipper.clip(tab, gesture), tab);
    if (result.outcome !== 'clipped') {
      await receipts(tab.id, { ...failure(result), badge: BADGE_FAILED });
      return;
    }
    let draft: Draft;
    let said: string;
    try {
      draft = newDraft(await (await stores()).facts.complete(result.clip), tab, now());
      said = await save(draft);
    } catch {
      await receipts(tab.id, {
        title: t('receipt_not_saved'),
        text: t('storage_failed'),
        badge: BADGE_FAILED,
      });
      return;
    }
    await tell(tab.id, draft, said);
  };
}

const failure = (result: Exclude<ClipResult, { outcome: 'clipped' }>) =>
  result.outcome === 'refused'
    ? { title: t('popup_refused'), text: '' }
    : { title: t('popup_nothing_selected'), text: t('popup_nothing_selected_more') };
