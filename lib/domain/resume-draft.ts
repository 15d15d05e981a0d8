import { newDraft, type Clip, type Draft } from './draft';
import { insightText } from './insight';
import type { Passage } from './passage';

/** A draft this young was made by the gesture that opened the popup; the page is not asked twice. */
const JUST_MADE_MS = 5_000;

interface Resumed {
  draft: Draft | undefined;
  /** The quote of an unfinished draft that a new selection took the place of; of an edit, the new selection. */
  earlier: Passage[];
}

/**
 * What to show when a popup opens: `clip` is what is selected now, `found` what was left unfinished here.
 * What a person typed always stays; a new selection takes the place of the old quote, which is offered.
 */
export function resumeDraft(
  clip: Clip | undefined,
  found: Draft | undefined,
  tab: { id: number },
  at: string,
): Resumed {
  if (!clip || isJustMade(found, at)) {
    return { draft: found && { ...found, tabId: tab.id }, earlier: [] };
  }
  const fresh = newDraft(clip, tab, at);
  if (!found?.touched) return { draft: fresh, earlier: [] };
  const isSame = insightText(found) === insightText(fresh);
  // An insight that is edited stays what it is; the words selected now may be added to it.
  if (found.edits) {
    return { draft: { ...found, tabId: tab.id }, earlier: isSame ? [] : fresh.passages };
  }
  const { passages, source } = isSame ? found : fresh;
  return {
    draft: { ...found, passages, source, tabId: tab.id },
    earlier: isSame ? [] : found.passages,
  };
}

const isJustMade = (found: Draft | undefined, at: string): boolean =>
  !!found && !found.touched && Date.parse(at) - Date.parse(found.changedAt) < JUST_MADE_MS;
