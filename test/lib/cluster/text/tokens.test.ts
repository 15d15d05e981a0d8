import { describe, expect, it } from 'vitest';
import { tokensOf } from '@/lib/cluster/text/tokens';

describe('the words of a text', () => {
  it.each([
    ["L'abonnement n'a rien d'autre", ["l'", 'abonnement', "n'", 'a', 'rien', "d'", 'autre']],
    ["dall'ultimo aggiornamento dell’app", ["dall'", 'ultimo', 'aggiornamento', "dell'", 'app']],
    ['Combien reste-t-il ?', ['combien', 'reste', 'il']],
    ['the log-in of an e-mail', ['the', 'log', 'in', 'of', 'an', 'e-mail']],
  ])('stand apart from what is elided and joined: %s', (text, words) => {
    expect(tokensOf(text)).toEqual(words);
  });

  it('of Japanese and Chinese may be one Han letter, and no other single letter', () => {
    expect(tokensOf('荷物が届く')).toEqual(['荷物', '届く']);
    expect(tokensOf('退款的钱')).toContain('钱');
  });

  it('that the platform spells out are whole', () => {
    expect(tokensOf('会議がグーグルカレンダーに出る')).toContain('グーグル');
  });
});
