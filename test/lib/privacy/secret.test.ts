import { describe, expect, it } from 'vitest';
import { findSecrets } from '@/lib/privacy/secret';

const found = (text: string) => findSecrets(text).map(({ start, end }) => text.slice(start, end));
const some = (length: number) => 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7'.repeat(10).slice(0, length);

describe('findSecrets', () => {
  it.each([
    ['a JSON Web Token', `eyJ${some(20)}.eyJ${some(30)}.${some(43)}`],
    ['a Stripe key', ['sk', 'live', some(24)].join('_')],
    ['an AWS key', ['AKIA', 'ABCDEFGH23456723'].join('')],
    ['a GitHub token', `ghp_${some(36)}`],
    ['a Slack token', `xoxb-${some(24)}`],
    ['a Google key', `AIza${some(35)}`],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----'],
  ])('finds %s', (_, token) => {
    expect(found(`I use ${token} here`)).toEqual([token]);
  });

  it.each([
    ['password: hunter2!', 'hunter2!'],
    ['Passwort = "Sommer2026"', 'Sommer2026'],
    ['mot de passe : S0leil.', 'S0leil'],
    ['api_key=abc123def', 'abc123def'],
    ['my password is hunter2', 'hunter2'],
    ['https://example.com/in?reset_token=abcdef123&x=1', 'abcdef123'],
    ['https://ana:hunter2@example.com/', 'hunter2'],
    ['Authorization: Bearer abcdefghijklmnop1234', 'abcdefghijklmnop1234'],
    [
      'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
      'T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
    ],
  ])('finds only the value in %s', (text, value) => {
    expect(new Set(found(text))).toEqual(new Set([value]));
  });

  it('finds a private key whose end was cut off, to the end', () => {
    expect(found('-----BEGIN PRIVATE KEY-----\nabc')).toEqual(['-----BEGIN PRIVATE KEY-----\nabc']);
  });

  it.each([
    'password: required',
    'The password is wrong',
    'reset your password',
    'commit da39a3ee5e6b4b0d3255bfef95601890afd80709',
    'skip_live_music',
    '?page=12345678',
  ])('has none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
