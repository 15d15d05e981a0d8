import { describe, expect, it } from 'vitest';
import { plainPartOf } from '@/scripts/eval-mails/mail-part';

describe('plainPartOf', () => {
  it('is the body of a simple mail', () => {
    expect(plainPartOf('Subject: x\n\nHello\n')).toBe('Hello\n');
  });

  it('is the plain part of a mail in several forms, decoded', () => {
    const mail = [
      'Content-Type: multipart/alternative; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>no</p>',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Gr=C3=BC=\n=C3=9Fe',
      '--b--',
    ].join('\r\n');
    expect(plainPartOf(mail)).toBe('Grüße\n');
  });
});
