import { cut } from '@/lib/base/cut';
import { LIMITS } from '@/lib/domain/limits';
import type { Passage } from '@/lib/domain/passage';
import type { Health } from '@/lib/domain/source';

/** Firefox cuts what its menu hands over at so many characters. */
const FIREFOX_MENU_CHARACTERS = 16_384;
/** Chromium's menu has no line breaks. Words that fit in a line had none to lose. */
const LINE_CHARACTERS = 100;

/** The words that the browser's menu handed over, where the page itself could not be read. */
export function menuPassage(selectionText: string): { passage: Passage; health: Health[] } {
  const whole = selectionText.trim();
  const exact = cut(whole, LIMITS.passageCharacters).trimEnd();
  const health: Health[] = [];
  const isCut = exact.length < whole.length || selectionText.length === FIREFOX_MENU_CHARACTERS;
  if (isCut) health.push({ code: 'text-cut' });
  if (exact.length > LINE_CHARACTERS && !exact.includes('\n')) {
    health.push({ code: 'line-breaks-lost' });
  }
  return { passage: { exact, prefix: '', suffix: '' }, health };
}
