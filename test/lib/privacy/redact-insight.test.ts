import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Insight } from '@/lib/domain/insight';
import { phoneFinder } from '@/lib/privacy/phone';
import { createPseudonyms } from '@/lib/privacy/pseudonyms';
import { redactInsight } from '@/lib/privacy/redact-insight';
import { aPassage, aSource, anInsight } from '@/test/support/builders';

const phones = phoneFinder();
const redact = (insight: Insight, keep?: ReadonlySet<string>) =>
  redactInsight(insight, { phones, pseudonyms: createPseudonyms(), ...(keep && { keep }) });

const TELLING = 'Ana Ruiz (ana@example.com, +49 30 23125123)';
const everywhere = anInsight({
  passages: [
    aPassage({
      exact: `says ${TELLING}`,
      markdown: `**${TELLING}**`,
      prefix: TELLING,
      suffix: TELLING,
      sentence: TELLING,
    }),
  ],
  source: aSource({
    url: 'https://example.com/t?who=ana%40example.com',
    canonicalUrl: 'https://example.com/u/ana-ruiz',
    deepLink: 'https://example.com/t#:~:text=Ana%20Ruiz',
    frameUrl: 'https://example.com/f?q=Ana+Ruiz',
    title: TELLING,
    subject: TELLING,
    author: 'Ana Ruiz',
    role: 'customer',
    recordId: '48213',
    health: [{ code: 'field-unread', detail: TELLING }],
  }),
  customer: { name: 'Ana Ruiz', email: 'ana@example.com', company: 'Acme' },
  tags: ['ana ruiz'],
  note: TELLING,
});

const madeByMachines = fc.oneof(
  fc.uuid(),
  fc
    .date({ noInvalidDate: true, min: new Date('2000'), max: new Date('2100') })
    .map((at) => at.toISOString()),
  fc.stringMatching(/^[\da-f]{64}$/),
);

describe('redactInsight', () => {
  it('[PR3] leaves no known value in any field, and one pseudonym for each in all of them', () => {
    const { insight } = redact(everywhere);
    expect(JSON.stringify(insight)).not.toMatch(/ana|ruiz|23125123/i);
    expect(insight.note).toBe('[Customer 1] ([Email 1], [Phone 1])');
    expect(insight.source.title).toBe(insight.note);
    expect(insight.customer).toEqual({ name: '[Customer 1]', email: '[Email 1]', company: 'Acme' });
    expect(insight.source.recordId).toBe('48213');
  });

  it('[PR3] leaves ids, times and digests of other versions as they are', () => {
    fc.assert(
      fc.property(madeByMachines, (value) => {
        const alternates = [{ field: 'problemId', value, by: 'Bo', at: '' }];
        expect(redact(anInsight({ alternates })).insight.alternates).toEqual(alternates);
      }),
      { numRuns: 1000 },
    );
  });

  it('[PR5] says what it found and where', () => {
    const { found } = redact(everywhere);
    const phone = found.find(({ kind }) => kind === 'phone');
    expect(phone).toMatchObject({ value: '+49 30 23125123', pseudonym: '[Phone 1]' });
    expect(phone?.fields).toEqual(
      expect.arrayContaining(['passage', 'markdown', 'source.title', 'note']),
    );
  });

  it('[PR3] takes a password that one field gives away out of the others', () => {
    const { insight } = redact(
      anInsight({
        passages: [aPassage({ exact: 'I typed swordfish9 twice' })],
        note: 'password: swordfish9',
      }),
    );
    expect(insight.passages[0]?.exact).toBe('I typed [Secret 1] twice');
  });

  it('[PR3] takes what a cut left of a value', () => {
    const passage = aPassage({
      prefix: 'example.com said',
      exact: ' write to ana@example.com ',
      suffix: 'or ana@exa',
    });
    const { insight } = redact(anInsight({ passages: [passage] }));
    expect(insight.passages[0]).toMatchObject({ prefix: '[Email 1] said', suffix: 'or [Email 1]' });
  });

  it('[PR5] leaves what the user wants to keep', () => {
    const { insight } = redact(
      anInsight({ note: 'ana@example.com, bo@example.com' }),
      new Set(['bo@example.com']),
    );
    expect(insight.note).toBe('[Email 1], bo@example.com');
  });

  it('leaves an insight without personal data as it is', () => {
    const plain = anInsight();
    expect(redact(plain)).toEqual({ insight: plain, found: [] });
  });

  it('[PR6] changes nothing more the second time', () => {
    const pseudonyms = createPseudonyms();
    const once = redactInsight(everywhere, { phones, pseudonyms }).insight;
    expect(redactInsight(once, { phones, pseudonyms })).toEqual({ insight: once, found: [] });
  });

  it('[PR6] gives a valid insight back, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(TELLING, 'a@b.co '.repeat(2_800)),
    );
    fc.assert(
      fc.property(text, text, (exact, note) => {
        const { insight } = redact(
          anInsight({ passages: [aPassage({ exact: exact || '-' })], note }),
        );
        expect(Insight.safeParse(insight).success).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
