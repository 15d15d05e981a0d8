import { expect, it } from 'vitest';
import { mapLines } from '@/components/problems/map-lines';

it('breaks lines between words, and says where more is said', () => {
  expect(mapLines('Exports time out', 10, 3)).toEqual(['Exports', 'time out']);
  expect(mapLines('Exports time out on large data', 10, 2)).toEqual(['Exports', 'time out…']);
  expect(mapLines('Loonverwerking', 8, 3)).toEqual(['Loonver…']);
});

it('breaks Japanese between letters, each as wide as high', () => {
  expect(mapLines('請求書に登録番号の欄がありません', 10, 3)).toEqual([
    '請求書に登',
    '録番号の欄',
    'がありませ…',
  ]);
  expect(mapLines('PDF の文字が化けます', 12, 3)).toEqual(['PDF の文字が', '化けます']);
});
