import { describe, expect, it } from 'vitest';
import { findIps } from '@/lib/privacy/ip';

const found = (text: string) => findIps(text).map(({ start, end }) => text.slice(start, end));

describe('findIps', () => {
  it.each([
    '192.168.1.20',
    '8.8.8.8',
    '2001:db8:0:0:0:ff00:42:8329',
    '2001:db8::ff00:42:8329',
    'fe80::1',
  ])('finds %s', (ip) => {
    expect(found(`from ${ip}.`)).toEqual([ip]);
  });

  it.each([
    'version 10.2.3.4',
    'v1.2.3.4',
    'Build 10.0.19045.3803',
    '256.1.1.1',
    '1.2.3',
    '1.2.3.4.5',
    '01.02.03.04',
    '10:15:30',
    'std::vector',
    'a::b',
    '0.0.0.0',
  ])('has none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
