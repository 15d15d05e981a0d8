import { describe, expect, it } from 'vitest';
import { passageLink } from '@/lib/capture/text-fragment';

const linkOf = (exact: string, prefix = '', suffix = '') =>
  decodeURI(passageLink('https://shop.example/guide', { exact, prefix, suffix })).split('#')[1];

describe('passageLink', () => {
  it('[CA20] names the words and what stands around them', () => {
    expect(linkOf('times out', 'Title\nEvery export over 5000 rows ', ' and we lose the lot')).toBe(
      ':~:text=over 5000 rows-,times out,-and we lose',
    );
  });

  it('[CA20] names words of several blocks by the first and the last', () => {
    expect(linkOf('One two three four five six.\nSeven eight nine ten eleven twelve.')).toBe(
      ':~:text=One two three four five,eight nine ten eleven twelve.',
    );
  });

  it('[CA20] takes words whole that were selected in part', () => {
    expect(linkOf('port over 50', 'we see every ex', '00 rows fail now')).toBe(
      ':~:text=see every-,export over 5000,-rows fail',
    );
  });

  it('[CA20] takes context from the neighbouring block alone', () => {
    expect(linkOf('Words.', 'far away\nnear by\n\n', '\n\nnext one\nfar away')).toBe(
      ':~:text=near by-,Words.,-next one',
    );
  });

  it('[CA20] encodes what would part its terms', () => {
    const url = passageLink('https://shop.example/', {
      exact: 'A & B, so-so',
      prefix: '',
      suffix: '',
    });
    expect(url).toBe('https://shop.example/#:~:text=A%20%26%20B%2C%20so%2Dso');
  });

  it('[CA20] keeps the fragment that was there and replaces a directive', () => {
    const quote = { exact: 'x', prefix: '', suffix: '' };
    expect(passageLink('https://app.example/#/t/1', quote)).toBe(
      'https://app.example/#/t/1:~:text=x',
    );
    expect(passageLink('https://app.example/#a:~:text=y', quote)).toBe(
      'https://app.example/#a:~:text=x',
    );
  });
});
