import { describe, expect, it } from 'vitest';
import { cleanText, sentencesOf } from '@/lib/cluster/text/clean';
import { findPersonalData } from '@/lib/privacy/find';
import { phoneFinder } from '@/lib/privacy/phone';

describe('what the engine reads, and may take for a name', () => {
  it.each([
    ['Mails to ana.ruiz@example.com bounce since Monday', 'Mails to bounce since Monday'],
    ['Call +49 171 2345678 because the export fails', 'Call because the export fails'],
    ['The hotline 0171/2345678 is dead', 'The hotline is dead'],
    ['My IBAN DE89 3704 0044 0532 0130 00 is refused', 'My IBAN is refused'],
    ['A login from 192.168.10.4 is blocked', 'A login from is blocked'],
    ['The card 4111 1111 1111 1111 is declined', 'The card is declined'],
    ['The token sk_live_abcd1234EFGH5678 is refused', 'The token is refused'],
  ])('holds no personal data that is told by its form: %s', (text, clean) => {
    expect(findPersonalData(text, [phoneFinder()])).toHaveLength(1);
    expect(cleanText(text)).toBe(clean);
  });

  it.each([
    'Exports of 5,000,000 rows fail on 12/03/2024',
    'The salesforce-integration-v2-connector is slow',
    'Uploads of 1.000.000 rows time out',
    'The setting max_connections_per_host2 is ignored',
    '3日で配送と書いてあるのに10日待っています',
  ])('keeps amounts, dates and names of parts: %s', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('[CL17] is of a mail what its writer came for', () => {
    const mail = [
      'Hi there, I hope you are well.',
      '',
      'The export times out. Any help would be appreciated.',
      '',
      'Best,',
      'Ana Ruiz',
      'Alder & Pine Ltd',
      '',
      'This message is confidential and intended only for its recipient.',
      '',
      'On Mon, 2 Mar 2026 at 09:14, Support <help@tallyboard.example> wrote:',
      '> What can we do for you?',
    ].join('\n');
    expect(sentencesOf(cleanText(mail))).toEqual(['The export times out.']);
  });

  it.each([
    ['Hello, the export fails', 'the export fails'],
    ['hi guys the export fails', 'hi guys the export fails'],
    ['Hello can you export the report, please', 'Hello can you export the report, please'],
    ['Dear service team\n\nthe export fails', 'the export fails'],
    ['Sehr geehrte Damen und Herren,\nder Export bricht ab', 'der Export bricht ab'],
    ['Hi ana,\nthe export fails', 'the export fails'],
  ])('greets nobody, and takes no words for a name: %s', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('is told sentence by sentence, brackets and emoji apart', () => {
    expect(sentencesOf('The export fails (sorry for the typos) 🙏 every day')).toEqual([
      'The export fails',
      '(sorry for the typos)',
      'every day',
    ]);
  });

  it('is never empty where something was said', () => {
    expect(sentencesOf(cleanText('Thank you for your help!'))).toEqual([
      'Thank you for your help!',
    ]);
  });
});
