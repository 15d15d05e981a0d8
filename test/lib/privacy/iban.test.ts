import { describe, expect, it } from 'vitest';
import { findIbans } from '@/lib/privacy/iban';

const found = (text: string) => findIbans(text).map(({ start, end }) => text.slice(start, end));

describe('findIbans', () => {
  // Examples of the SWIFT IBAN registry.
  it.each([
    'DE89370400440532013000',
    'DE89 3704 0044 0532 0130 00',
    'GB29 NWBK 6016 1331 9268 19',
    'FR1420041010050500013M02606',
    'NO9386011117947',
    'nl91abna0417164300',
  ])('finds %s and nothing after it', (iban) => {
    expect(found(`IBAN ${iban} BIC COBADEFFXXX`)).toEqual([iban]);
  });

  it.each([
    'DE89370400440532013001',
    'DE8937040044053201300',
    'XX89370400440532013000',
    'ADE89370400440532013000',
    'DE89  370400440532013000',
  ])('takes %s for none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
