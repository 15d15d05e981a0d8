import { describe, expect, it } from 'vitest';
import type { Insight } from '@/lib/domain/insight';
import { partsOf, writeJobStory } from '@/lib/review/job-story';
import { KEEP_ALL } from '@/lib/review/redactor';
import { draftJobStory } from '@/lib/review/story/draft';
import { anInsight, aPassage } from '@/test/support/builders';
import { aGroup, aView, ranked } from '@/test/support/evidence';
import { STORIES, WISHES } from './told-stories';

const saying = (exact: string, over: Partial<Insight> = {}) =>
  anInsight({ passages: [aPassage({ exact })], ...over });

function problemOf(statement: string, members: readonly Insight[]) {
  const group = aGroup(members.map(({ id }) => id));
  return ranked(aView([...members], { group, statement }))[0]!;
}

const draft = (statement: string, ...quotes: string[]) =>
  draftJobStory(
    problemOf(
      statement,
      quotes.map((quote) => saying(quote)),
    ),
    KEEP_ALL,
  );

describe('draftJobStory', () => {
  it('[RV22] takes each part from the words of a quote, and says from which', async () => {
    const story = await draft(
      'Table',
      'It is broken.',
      'Whenever we run an export over 5,000 rows, it times out.',
      'We want to download the whole table so that we can close the month in time.',
    );
    expect(story).toEqual({
      when: {
        text: 'I run an export over 5,000 rows',
        from: 'Whenever we run an export over 5,000 rows, it times out.',
      },
      want: { text: 'to download the whole table', from: expect.stringContaining('We want') },
      so: { text: 'so I can close the month in time', from: expect.stringContaining('We want') },
    });
  });

  it.each(STORIES)('[RV22] is told in $language', async ({ statement, said, told }) => {
    expect(writeJobStory(await draft(statement, ...said))).toBe(told);
  });

  it.each(WISHES)('wishes for the inverse of "%s"', async (statement, wish) => {
    const { want } = await draft(statement, 'Nobody says what they wish.');
    expect(want).toEqual(wish ? { text: wish, from: statement } : { text: '' });
  });

  it('[RV22] leaves empty what nobody says', async () => {
    const story = await draft('エクスポートが止まる', 'エクスポートが途中で止まる。');
    expect(partsOf(story).map(({ text }) => text)).toEqual(['', '', '']);
    expect(writeJobStory(story)).toBe('When …, I want …, so I can …');
  });

  it('prefers the words that most share, and of equal ones the more central quote', async () => {
    const quotes = [
      'When I sit in the train to Lisbon, nothing works.',
      'When I export a table with filters, it fails.',
      'The export of a table with filters fails',
    ];
    expect((await draft('Exports fail', ...quotes)).when.text).toBe(
      'I export a table with filters',
    );
    const equal = ['If we log in with SSO, it fails.', 'If we log in by mail, it fails.'];
    expect((await draft('Failure', ...equal)).when.text).toBe('I log in with SSO');
  });

  it.each([
    'It says it will mail me when it is ready.',
    'They would renew today if bulk extraction worked.',
    'Our investors look once a quarter.',
    'Filters are gone when they come back.',
    'When will my order be delivered?',
  ])('takes no circumstance from "%s"', async (quote) => {
    expect((await draft('Table', quote)).when.text).toBe('');
  });

  it.each([
    [
      'If I insert a column in the sheet all the charts shift by one.',
      'I insert a column in the sheet',
    ],
    ['kicked out while presenting to the managers', 'I am presenting to the managers'],
    ['It fails if we top up our US card.', 'I top up my US card'],
    ['It stops when the table has more than 5,000 rows.', 'the table has more than 5,000 rows'],
  ])('takes the circumstance alone from "%s"', async (quote, when) => {
    expect((await draft('Table', quote)).when.text).toBe(when);
  });

  it('takes the cause of a wish or the end of a harm for the outcome, and no other cause', async () => {
    expect((await draft('Table', 'We need a log because auditors ask for logs.')).so.text).toBe(
      'because auditors ask for logs',
    );
    expect((await draft('Table', 'The export times out and we lose the lot.')).so.text).toBe(
      'so I do not lose the lot',
    );
    expect((await draft('Table', 'It went up because installers clicked on a link.')).so.text).toBe(
      '',
    );
  });

  it.each([
    "I want to export it all, otherwise we don't renew.",
    'I want to export it all, otherwise we should cancel the contract.',
    'I want to export it all, or else we will never close the month.',
    'I want to export it all, otherwise I have no proof for the audit.',
    'I want to export it all, otherwise they fine us every month.',
    'I want to export it all, and we lose nothing by it.',
  ])('takes no outcome from "%s"', async (quote) => {
    expect((await draft('Table', quote)).so.text).toBe('');
  });

  it('takes no outcome of what somebody else speaks of for that of the wish', async () => {
    const elsewhere = 'One thread for each alert, so that we can see who took it.';
    expect((await draft('No alert when the feed stopped', elsewhere)).so.text).toBe('');
    const same = 'No alert when the feed stopped, so we lose a day.';
    expect((await draft('No alert when the feed stopped', elsewhere, same)).so.text).toBe(
      'so I do not lose a day',
    );
  });

  it('takes the end of a harm that is told in the future', async () => {
    const { so } = await draft('Table', 'I want to export it, otherwise we will lose the audit.');
    expect(so.text).toBe('so I do not lose the audit');
  });

  it('takes no wish of others about us for our own', async () => {
    const would = 'They would like to share the file with us.';
    expect((await draft('Table', would)).want.text).toBe('');
    expect((await draft('Table', 'They want to share the file with us.')).want.text).toBe('');
    expect((await draft('Table', 'They want to share the file.')).want.text).toBe(
      'to share the file',
    );
  });

  it.each([
    ['Kann ich die Tabelle nicht exportieren', 'Ich finde in der Tabelle die Spalten nicht.'],
    ['Notre facture est fausse', 'Je ne trouve pas la facture dans mon compte.'],
    ['Ayer la factura estaba mal', 'No encuentro la factura en la cuenta de mi empresa.'],
  ])('finds no wish in "%s"', async (statement, quote) => {
    expect((await draft(statement, quote)).want.text).toBe('');
  });

  it('ends a circumstance where its own main clause begins, not where the object of that does', async () => {
    const late = 'If one timesheet comes in late I have to undo the entire payroll.';
    expect((await draft('Payroll', late)).when.text).toBe('one timesheet comes in late');
  });

  it.each([
    ['Payroll', 'We only found out when people were not paid.'],
    ['Receipts', 'When I scan a receipt in euros the app books it in pounds.'],
    ['La nómina tarda', 'Para cambiar el IBAN de un empleado hay que llamar a soporte.'],
  ])('finds neither circumstance nor outcome for "%s" in "%s"', async (statement, quote) => {
    const { when, so } = await draft(statement, quote);
    expect([when.text, so.text]).toEqual(['', '']);
  });

  it.each([
    ['Kan de loonstrook niet zien', 'Na het sluiten kan ik de loonstroken niet meer downloaden.'],
    ['Kann es nicht sehen', 'Danach kann ich die Abrechnung nicht mehr herunterladen.'],
    ['Går inte att se', 'Efter det kan jag inte hämta lönelistan för månaden.'],
  ])('takes what cannot be done for no wish: %s, "%s"', async (statement, quote) => {
    expect((await draft(statement, quote)).want.text).not.toMatch(/niet|nicht|inte/);
  });

  it('reads curly apostrophes', async () => {
    expect((await draft('Password', 'I’d like to reset my own password')).want.text).toBe(
      'to reset my own password',
    );
  });

  it('does not listen to praise while somebody complains', async () => {
    const members = [
      saying('When we close the month, it is a joy.', { kind: 'praise' }),
      saying('The export is slow.'),
    ];
    expect((await draftJobStory(problemOf('Table', members), KEEP_ALL)).when.text).toBe('');
  });

  it('reads the start of a long quote, up to a whole sentence', async () => {
    const long = `${'We wait for it. '.repeat(120)}When we export a table, it stops. ${'x'.repeat(99)}`;
    expect((await draft('Table', long)).when.text).toBe('I export a table');
    const late = `${'We wait for it. '.repeat(130)}When we export a table, it stops.`;
    expect((await draft('Table', late)).when.text).toBe('');
  });

  it.each([
    ['The $1 voucher cannot be redeemed', 'the $1 voucher to be redeemed'],
    ['$20 credit expires', 'the $20 credit not to expire'],
  ])('takes the amount in "%s" for what it is', async (statement, wish) => {
    expect((await draft(statement, 'Nobody says what they wish.')).want.text).toBe(wish);
  });

  it('[RV13] takes its words, and those of the statement, after the redactor', async () => {
    const redact = {
      insight: () => saying('If we mail [person 1], nothing comes.'),
      text: (text: string) => text.replace('Ana', '[person 1]'),
    };
    const story = await draftJobStory(
      problemOf('Cannot mail Ana at all', [saying('If we mail Ana Ruiz, nothing comes.')]),
      redact,
    );
    expect(story.when.text).toBe('I mail [person 1]');
    expect(story.want.text).toBe('to mail [person 1] at all');
  });
});
