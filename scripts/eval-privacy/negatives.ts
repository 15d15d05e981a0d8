import type { Random } from './random';

export type NegativeKind = 'number' | 'version' | 'date' | 'price' | 'code' | 'word';

/** Things that look like personal data and are none. */
export const NEGATIVES: ((random: Random) => { kind: NegativeKind; text: string })[] = [
  (random) => ({ kind: 'number', text: random.fill('N####') }),
  (random) => ({ kind: 'number', text: random.fill('N#######') }),
  (random) => ({ kind: 'number', text: random.fill('??-####-#####') }),
  (random) => ({ kind: 'number', text: random.fill('N##-#######-#######') }),
  (random) => ({ kind: 'number', text: random.fill('1Z999AA1##########') }),
  (random) => ({ kind: 'number', text: random.fill('9400############N####') }),
  (random) => ({ kind: 'number', text: random.fill('978-3-16-14####-#') }),
  (random) => ({ kind: 'version', text: random.fill('N.##.#') }),
  (random) => ({ kind: 'version', text: random.fill('10.#.#.#') }),
  (random) => ({ kind: 'version', text: random.fill('1N#.0.####.1##') }),
  (random) => ({ kind: 'date', text: `2026-0${random.int(1, 9)}-1${random.int(0, 9)}` }),
  (random) => ({ kind: 'date', text: `1${random.int(0, 9)}.0${random.int(1, 9)}.2026` }),
  (random) => ({
    kind: 'date',
    text: `0${random.int(1, 9)}/1${random.int(0, 9)}/2026 1${random.int(0, 9)}:${random.int(10, 59)}`,
  }),
  (random) => ({ kind: 'price', text: random.fill('$N,###.##') }),
  (random) => ({ kind: 'price', text: random.fill('N.###.###,## €') }),
  (random) => ({ kind: 'price', text: random.fill('N ### ### EUR') }),
  (random) => ({ kind: 'code', text: random.text('0123456789abcdef', 40) }),
  (random) => ({ kind: 'code', text: random.text('0123456789abcdef', 64) }),
  (random) => ({
    kind: 'code',
    text: `${random.text('0123456789abcdef', 8)}-${random.text('0123456789abcdef', 4)}-4${random.text('0123456789abcdef', 3)}-a${random.text('0123456789abcdef', 3)}-${random.text('0123456789abcdef', 12)}`,
  }),
  (random) => ({ kind: 'code', text: `std::vec${random.int(1, 9)}::begin` }),
  (random) => ({
    kind: 'code',
    text: `https://example.com/a/${random.fill('########')}?page=${random.int(1, 9)}`,
  }),
  () => ({ kind: 'word', text: '@rowbase' }),
  () => ({ kind: 'word', text: 'password: required' }),
  () => ({ kind: 'word', text: 'name@' }),
  () => ({ kind: 'word', text: '10:15:30' }),
  () => ({ kind: 'word', text: 'logo@2x.png' }),
];
