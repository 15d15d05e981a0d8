import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimReply } from '@/lib/mail/reply';

const REPLY = 'Every export over 5,000 rows times out.\n\nWe lose the lot.';
const QUOTE = '> Hello Ana,\n> how are the exports?\n>\n> Bo';

describe('trimReply', () => {
  it.each([
    'On Mon, Mar 2, 2026 at 4:58 PM, Bo Lind <bo@example.com> wrote:',
    'On Mon, Mar 2, 2026 at 4:58 PM, Bo Lind <\nbo@example.com> wrote:',
    'On Mar 2, 2026,\nat 16:58,\nBo Lind <bo@example.com> wrote:',
    '---- On Mon, 02 Mar 2026 14:17:36 +0530 Bo Lind<bo@example.com> wrote ----',
    'Am 02.03.2026 um 16:58 schrieb Bo Lind <bo@example.com>:',
    'Bo Lind <bo@example.com> schrieb am Mo., 2. März 2026\num 16:58 Uhr:',
    'Le lun. 2 mars 2026 à 16:58, Bo Lind <bo@example.com>\na écrit :',
    'El lun, 2 mar 2026 a las 16:58, Bo Lind (<bo@example.com>) escribió:',
    'Em seg., 2 de mar. de 2026 às 16:58, Bo Lind <bo@example.com> escreveu:',
    'Il giorno lun 2 mar 2026 alle ore 16:58 Bo Lind <bo@example.com> ha scritto:',
    'Op ma 2 mrt 2026 om 16:58 schreef Bo Lind <bo@example.com>:',
    'Den mån 2 mars 2026 kl 16:58 skrev Bo Lind <bo@example.com>:',
    'man. 2. mar. 2026 kl. 16.58 skrev Bo Lind <bo@example.com>:',
    'ma 2. maalisk. 2026 klo 16.58 Bo Lind (bo@example.com) kirjoitti:',
    'pon., 2 mar 2026 o 16:58 Bo Lind <bo@example.com> napisał(a):',
    'po 2. 3. 2026 v 16:58 odesílatel Bo Lind <bo@example.com> napsal:',
    'Bo Lind <bo@example.com> ezt írta (időpont: 2026. márc. 2., H, 16:58):',
    'Bo Lind <bo@example.com>, 2 Mar 2026 Pzt, 16:58 tarihinde şunu yazdı:',
    'пн, 2 мар. 2026 г. в 16:58, Bo Lind <bo@example.com>:',
    '2 марта 2026 г., 16:58, Bo Lind <bo@example.com> написал(а):',
    'Στις Δευ 2 Μαρ 2026 στις 4:58 μ.μ., ο χρήστης Bo Lind <bo@example.com> έγραψε:',
    'Vào Th 2, 2 thg 3, 2026 vào lúc 16:58 Bo Lind <bo@example.com> đã viết:',
    '在 2026年3月2日，下午4:58，Bo Lind <bo@example.com> 写道：',
    '2026年3月2日(月) 16:58 Bo Lind <bo@example.com>:',
    '2026년 3월 2일 (월) 오후 4:58, Bo Lind <bo@example.com>님이 작성:',
    '2026-03-02 16:58 GMT+01:00 Bo Lind <bo@example.com>:',
  ])('cuts the history below "%s"', (intro) => {
    expect(trimReply(`${REPLY}\n\n${intro}\n\n${QUOTE}\n`)).toBe(REPLY);
    expect(trimReply(`${REPLY}\n\n${intro}\n\nHello Ana,\nhow are the exports?\n`)).toBe(REPLY);
  });

  it.each([
    'From: Bo <bo@example.com>\nSent: Monday, March 2, 2026 4:58 PM\nTo: Ana\nSubject: Exports',
    '*From:* Bo [mailto:bo@example.com]\n*Sent:* Monday\n*To:* Ana\n*Subject:* Exports',
    'Von: Bo <bo@example.com>\nGesendet: Montag, 2. März 2026 16:58\nAn: Ana\nBetreff: Exporte',
    'De : Bo\nEnvoyé : lundi 2 mars 2026\nÀ : Ana\nObjet : Exports',
    '-----Ursprüngliche Nachricht-----\nVon: Bo\nAn: Ana',
    '---------- Forwarded message ---------\nFrom: Bo <bo@example.com>\nDate: Mon\nSubject: Exports',
    '________________________________\nFrom: Bo\nSent: Monday',
    'Begin forwarded message:\n\nFrom: Bo',
    '发件人: Bo\n发送时间: 2026年3月2日\n收件人: Ana\n主题: 导出',
  ])('cuts at the headers of the mail that was answered: %s', (headers) => {
    expect(trimReply(`${REPLY}\n\n${headers}\n\nHello Ana`)).toBe(REPLY);
  });

  it.each([
    'Sent from my iPhone',
    'Von meinem iPad gesendet',
    'Envoyé de mon iPhone',
    'Get Outlook for iOS<https://aka.ms/x>',
    '<<sent by galaxy>>',
    'From my iPhone 6',
    '(Sent from mobile device)',
  ])('drops "%s"', (line) => {
    expect(trimReply(`${REPLY}\n\n${line}`)).toBe(REPLY);
  });

  it('cuts an intro without a date right above a quote, and no sentence', () => {
    expect(trimReply(`${REPLY}\n\nBo Lind wrote:\n\n${QUOTE}`)).toBe(REPLY);
    expect(trimReply(`As Bo wrote:\nit is slow.`)).toBe('As Bo wrote:\nit is slow.');
  });

  it('drops the signature below its delimiter and keeps a name above it', () => {
    expect(trimReply(`${REPLY}\n\nAna\n\n-- \nAna Ruiz\nHead of Data, Acme`)).toBe(
      `${REPLY}\n\nAna`,
    );
  });

  it('keeps answers written between quotes', () => {
    const mail = `Answers below.\n\n> Is it slow?\n\nVery.\n\n> Since when?\n\nSince March.`;
    expect(trimReply(mail)).toBe(mail);
  });

  it('takes the answer below the history', () => {
    const mail = `On 2 March 2026 at 16:58, Bo <bo@example.com> wrote:\n\n${QUOTE}\n\n${REPLY}`;
    expect(trimReply(mail)).toBe(REPLY);
  });

  it.each([
    'On the surface this looks like an intro: it is none.',
    'The job that sent from my account: fails.',
    'Steps:\n1. open\n2. export\n\nFrom: our side nothing changed.',
    '## Findings\n----\nIt is slow.\n\n----\n\nThat was all.',
    '```\n# a comment\n####\n-----\n```\n\nThat was the log.',
    'A 2 - 3 second wait - twice - is too long.',
  ])('leaves ordinary text alone: %s', (text) => {
    expect(trimReply(text)).toBe(text);
  });

  it('gives back a mail that is all history', () => {
    expect(trimReply(QUOTE)).toBe(QUOTE);
    expect(trimReply('-- \nAna')).toBe('-- \nAna');
  });

  it('unwraps a signed mail', () => {
    const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${REPLY}\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----`;
    expect(trimReply(signed)).toBe(REPLY);
  });

  it('never loses all words and adds none', () => {
    const line = fc.constantFrom(
      '> quoted',
      '',
      '-- ',
      'From: a',
      'On 1 Jan 2026 10:00 a@b.co wrote:',
      'Sent from my x',
      'words',
      '---',
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const reply = trimReply(lines.join('\n'));
        expect(/\w/.test(reply)).toBe(/\w/.test(lines.join('')));
        for (const kept of reply.split('\n'))
          expect(lines.map((line) => line.trimEnd())).toContain(kept.trimEnd());
      }),
    );
  });

  it.each([
    ['intros', 'On 1 Jan 2026 10:00 a@b.co wrote:\n'],
    ['text and intros', 'text\nOn 1 Jan 2026 10:00 a@b.co wrote:\n'],
    ['headers', 'From: a\nTo: b\n\n'],
    ['brackets', '<a@b '],
    ['dashes', '-'],
    ['quotes', '>'],
    ['empty lines', 't\n\n\n'],
    ['rules', '---\n'],
    ['header lines', 'From: a\n'],
  ])('takes no quadratic time on 100 kB of %s', (_, part) => {
    const mail = part.repeat(Math.ceil(100_000 / part.length));
    const start = performance.now();
    trimReply(mail);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
