import { describe, expect, it } from 'vitest';
import { newDraft } from '@/lib/domain/draft';
import type { Source } from '@/lib/domain/source';
import { aPassage, aSource } from '@/test/support/builders';

const kindOf = (source: Partial<Source>) =>
  newDraft({ passages: [aPassage()], source: aSource(source) }, { id: 1 }, '').kind;

describe('a new draft', () => {
  it.each([
    [{ app: 'Zendesk', place: 'ticket', role: 'customer' }, 'pain'],
    [{ app: 'Gmail', place: 'mail', role: 'unknown' }, 'pain'],
    [{ app: 'Zendesk', place: 'ticket', role: 'agent' }, 'other'],
    [{ app: 'Productboard', place: 'request', role: 'unknown' }, 'request'],
    [{ app: 'web', role: 'unknown' }, 'other'],
  ] as const)('[CA58] from %o is a %s', (source, kind) => {
    expect(kindOf(source)).toBe(kind);
  });
});
