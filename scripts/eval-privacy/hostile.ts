const LENGTH = 100_000;
const of = (part: string): string => part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);

/** Texts of 100 kB, each made to be the worst case of some detector. */
export const HOSTILE: { name: string; text: string }[] = [
  { name: 'letters', text: of('a') },
  { name: 'digits', text: of('1') },
  { name: 'digits and spaces', text: of('1 ') },
  { name: 'grouped digits', text: of('4111 ') },
  { name: 'at signs', text: of('@') },
  { name: 'almost addresses', text: of('a@') },
  { name: 'long local parts', text: of(`${'a.'.repeat(40)}@`) },
  { name: 'dotted domains', text: `a@${of('a.')}` },
  { name: 'addresses', text: of('ana.ruiz@example.com ') },
  { name: 'colons', text: of(':') },
  { name: 'hex and colons', text: of('ab:') },
  { name: 'dots', text: of('1.') },
  { name: 'octets', text: of('192.168.1.1 ') },
  { name: 'iban starts', text: of('DE89 ') },
  { name: 'iban letters', text: of('GB82WEST') },
  { name: 'phones', text: of('030 23125123, ') },
  {
    name: 'other phones',
    text: Array.from({ length: 9_000 }, (_, n) => `030 2312 ${1000 + n}`)
      .join('; ')
      .slice(0, LENGTH),
  },
  { name: 'pluses', text: of('+') },
  { name: 'brackets', text: of('(1') },
  { name: 'dashes', text: of('1-') },
  { name: 'jwt starts', text: of('eyJ') },
  { name: 'jwt parts', text: of('eyJaaaaaaaaaaa.') },
  { name: 'keys', text: of('sk_live_') },
  { name: 'passwords', text: of('password: ') },
  { name: 'password words', text: of('password ') },
  { name: 'bearer', text: of('bearer ') },
  { name: 'parameters', text: of('?token=') },
  { name: 'private keys', text: of('-----BEGIN PRIVATE KEY-----') },
  { name: 'logins', text: of('://a:') },
  { name: 'spaces', text: of(' ') },
  { name: 'line breaks', text: of('\n') },
  { name: 'underscores', text: of('_') },
  { name: 'emoji', text: of('👩‍💻') },
];
