import { describe, expect, it } from 'vitest';
import { withoutCard } from '@/lib/mail/card';

const BODY = ['The export times out.', 'It has 5,000 rows.'];
const said = (text: string): string[] =>
  withoutCard(text.split('\n')).filter((line) => line.trim());
const below = (card: string): string[] => said(`${BODY.join('\n')}\n\n${card}`);

describe('who wrote', () => {
  it.each([
    'With warmest wishes\n\nAna Ruiz\nResponsable des achats\nAlder & Pine Ltd',
    'Viele Grüße aus Kiel\nJonas\n\nJonas Berger\nNordlicht Möbel AG\nVorstand: Bo Lind',
    'Ana Ruiz | Head of Operations | Alder & Pine\n12 Harbour Street, Leeds | 555-0100\n"Moving what matters"',
    'Rgds\nAna\n\nI am working flexibly. I do not expect a reply.',
    'Ana Ruiz',
  ])('goes from below, whatever closes the letter: %s', (card) => {
    expect(below(card)).toEqual(BODY);
  });

  it.each(['Ana Ruiz  10:21', 'Pinned by Bo\n\nAna Ruiz  10:21', '★★☆☆☆\nAna Ruiz'])(
    'goes from above with its time or stars: %s',
    (head) => {
      expect(said(`${head}\n${BODY.join('\n')}`)).toEqual(BODY);
    },
  );

  it('takes no postscript along', () => {
    expect(below('Best wishes,\nAna\n\nPS: the login loops too')).toEqual([
      ...BODY,
      'PS: the login loops too',
    ]);
  });

  it.each([
    'The list is empty.\nError Code\nthe server gave up on us',
    'Hi Ana,\nthe list is empty.',
    'Play jazz\nplease',
    'What film should I watch\nOlly, what is on at the cinema?',
    'Cannot Export Reports\nIt fails.',
  ])('is nobody where something is said: %s', (text) => {
    expect(said(text)).toEqual(text.split('\n'));
  });
});
