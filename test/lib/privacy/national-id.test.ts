import { describe, expect, it } from 'vitest';
import { findNationalIds } from '@/lib/privacy/national-id';

const found = (text: string) =>
  findNationalIds(text).map(({ start, end }) => text.slice(start, end));

describe('findNationalIds', () => {
  it.each([
    ['US', '123-45-6789'],
    ['GB', 'AB 12 34 56 C'],
    ['FR', '2 55 08 14 168 025 38'],
    ['ES', '12345678Z'],
    ['ES, foreigners', 'X1234567L'],
    ['IT', 'RSSMRA85T10A562S'],
    ['BR', '529.982.247-25'],
    ['PL', '44051401359'],
    ['SE', '811228-9874'],
    ['IN', '2341 2341 2346'],
  ])('finds one of %s', (_, id) => {
    expect(found(`number ${id}.`)).toEqual([id]);
  });

  it.each([
    ['US', '000-45-6789'],
    ['US, as a part', '1123-45-67890'],
    ['FR', '2 55 08 14 168 025 39'],
    ['ES', '12345678A'],
    ['IT', 'RSSMRA85T10A562T'],
    ['BR', '529.982.247-26'],
    ['BR, all the same', '111.111.111-11'],
    ['PL', '44051401358'],
    ['SE', '811228-9875'],
    ['IN', '2341 2341 2347'],
  ])('does not take a number without the right check for one of %s', (_, id) => {
    expect(found(`number ${id}.`)).toEqual([]);
  });
});
