import { describe, expect, it } from 'vitest';
import { statement } from '@/lib/cluster/name';

describe('statement', () => {
  it.each([
    ['Well, oh, I I want to know how exports work.', 'How exports work'],
    ['I want to change my address please', 'Change my address'],
    ['We need exports of all rows, can you help with that?', 'Exports of all rows'],
    ['exports time out on large data.', 'Exports time out on large data'],
    ['I was calling to dispute a transaction', 'Dispute a transaction'],
    ['Hi, can you tell me the nearest branch?', 'The nearest branch'],
  ])('strips what says nothing from "%s"', (sentence, name) => {
    expect(statement(sentence)).toBe(name);
  });

  it('cuts a long sentence at its clause', () => {
    const long =
      'The export of the quarterly table times out, and then we have to start all over again from the beginning';
    expect(statement(long)).toBe('The export of the quarterly table times out');
  });

  it('is never longer than 80 characters', () => {
    expect(statement('export '.repeat(60).trim()).length).toBeLessThanOrEqual(80);
    expect(statement('x'.repeat(300)).length).toBeLessThanOrEqual(80);
  });

  it('keeps a sentence of nothing but fillers', () => {
    expect(statement('Well, okay')).toBe('Well, okay');
  });
});
