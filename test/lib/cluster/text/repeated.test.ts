import { describe, expect, it } from 'vitest';
import { createIndex } from '@/lib/cluster/arrivals/insight-index';
import { encodable } from '@/lib/cluster/text/encodable';
import { ownSentences, repeatedIn } from '@/lib/cluster/text/repeated';
import { readTexts } from '@/lib/cluster/text/terms';
import { aPassage, anInsight } from '@/test/support/builders';

const COMPLAINTS = [
  'The export of the monthly report times out.',
  'SSO users are logged out every day.',
  'The calendar begins on the wrong day.',
  'The invoice shows the wrong tax.',
  'Boards cannot be read on a phone.',
  'The search finds nothing in comments.',
];
const byForm = (text: string, version: number): string =>
  `Plan: Team\nBrowser: Firefox ${version}\n${text}\nOur office is closed between Christmas and New Year.`;
const forms = COMPLAINTS.map((text, i) => byForm(text, 120 + i));

const say = (exact: string) => anInsight({ passages: [aPassage({ exact })] });

describe('what many texts have', () => {
  it('[CL17] is no text’s own: the fields of a form, a footer', () => {
    expect(readTexts(forms).map(({ sentences }) => sentences)).toEqual(
      COMPLAINTS.map((text) => [text]),
    );
  });

  it('is not what the encoder reads either', () => {
    expect(encodable(forms)).toEqual(COMPLAINTS);
  });

  it('stays where a text says nothing else', () => {
    const footer = 'Our office is closed between Christmas and New Year.';
    expect(readTexts([...forms, footer]).at(-1)?.sentences).toEqual([footer]);
  });

  it('takes three texts, or two that say nothing else in the same words if it is long', () => {
    const [short, long] = [
      'Browser: Firefox',
      'Our office is closed between Christmas and New Year.',
    ];
    const of = (sentence: string, ...holders: number[]) => {
      const texts = COMPLAINTS.map((text, i) => (holders.includes(i) ? [text, sentence] : [text]));
      return ownSentences(texts[0]!, repeatedIn(texts));
    };
    expect(of(long, 0, 2)).toEqual([COMPLAINTS[0]]);
    expect(of(short, 0, 2)).toHaveLength(2);
    expect(of(short, 0, 2, 4)).toEqual([COMPLAINTS[0]]);
    // Both complain of what is out.
    expect(of(long, 0, 1)).toHaveLength(2);
  });

  it('may have another name in it', () => {
    const texts = COMPLAINTS.map((text, i) => [
      text,
      `My dear colleague ${['Ana', 'Bo', 'Eva', 'Tom', 'Kim', 'Luis'][i]} told me to write.`,
    ]);
    expect(ownSentences(texts[0]!, repeatedIn(texts))).toEqual([COMPLAINTS[0]]);
  });

  it('is in a large inbox not what some say by chance in few words', () => {
    const texts = Array.from({ length: 500 }, (_, i) =>
      i < 8 ? ['It does not work.', `thing ${'x'.repeat(i)}`] : [`other ${'y'.repeat(i)}`],
    );
    expect(ownSentences(texts[0]!, repeatedIn(texts))).toHaveLength(2);
  });

  it('[CL17] is left out of a new insight before that is compared with the stored ones', () => {
    const index = createIndex(forms.map(say));
    const [plain, sent] = [COMPLAINTS[0]!, byForm(COMPLAINTS[0]!, 131)].map((text) =>
      index.compare(say(text)),
    );
    expect([...sent!]).toEqual([...plain!]);
  });
});
