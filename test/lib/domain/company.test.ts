import { describe, expect, it } from 'vitest';
import { companyOf } from '@/lib/domain/company';

describe('companyOf', () => {
  it.each([
    ['ana@acme.com', 'Acme'],
    ['Ana@Mail.Acme.CO.UK', 'Acme'],
    ['ana@support.acme.de', 'Acme'],
    ['ana@acme.com.br', 'Acme'],
    ['ana@co.example', 'Co'],
    ['ana@bücher.example', 'Bücher'],
  ])('of %s is %s', (email, company) => {
    expect(companyOf(email)).toBe(company);
  });

  it.each([
    'ana@gmail.com',
    'ana@yahoo.co.uk',
    'ana@mail.ru',
    'x@privaterelay.appleid.com',
    'ana@localhost',
    'ana',
    '',
  ])('of %s is unknown', (email) => {
    expect(companyOf(email)).toBeUndefined();
  });
});
