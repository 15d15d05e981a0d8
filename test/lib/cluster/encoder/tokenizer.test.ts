import { describe, expect, it } from 'vitest';
import { createTokenizer } from '@/lib/cluster/encoder/tokenizer';

const reserved = Array.from({ length: 6 }, () => ['', 0] as const);
const tokenize = createTokenizer([
  ...reserved,
  ['\u2581export', -4],
  ['\u2581ex', -3],
  ['port', -3],
  ['s', -1],
  ['\u2581', -2],
]);

describe('tokenizer', () => {
  it('takes the likeliest pieces', () => {
    expect(tokenize('exports')).toEqual([6, 9]);
  });

  it('makes one token of a run of unknown letters', () => {
    expect(tokenize('export ☃☃☃')).toEqual([6, 10, 0]);
  });
});
