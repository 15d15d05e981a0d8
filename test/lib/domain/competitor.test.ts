import { describe, expect, it } from 'vitest';
import {
  competitorAt,
  learnCompetitor,
  readCompetitors,
  writeCompetitors,
} from '@/lib/domain/competitor';

const GLOBEX = [{ name: 'Globex', domains: ['globex.com', 'globex.io'] }];

describe('a competitor', () => {
  it.each([
    ['https://globex.com/pricing', 'Globex'],
    ['https://www.globex.com/', 'Globex'],
    ['https://docs.globex.io/api', 'Globex'],
    ['https://notglobex.com/', undefined],
    ['about:blank', undefined],
  ])('[CA64] is known by its domains: %s', (url, name) => {
    expect(competitorAt(url, GLOBEX)).toBe(name);
  });

  it('[CA64] is learned with the site it was named on, and once', () => {
    const learned = learnCompetitor([], 'Initech', 'https://www.initech.example/pricing');
    expect(learned).toEqual([{ name: 'Initech', domains: ['initech.example'] }]);
    expect(learnCompetitor(learned, 'Initech', 'https://initech.example/')).toBe(learned);
  });

  it('[CA64] takes over a site that another one had', () => {
    expect(learnCompetitor(GLOBEX, 'Initech', 'https://globex.io/')).toEqual([
      { name: 'Globex', domains: ['globex.com'] },
      { name: 'Initech', domains: ['globex.io'] },
    ]);
  });

  it('[CA64] is written and read back as a line', () => {
    expect(readCompetitors(writeCompetitors(GLOBEX))).toEqual(GLOBEX);
    const typed = ' Globex : https://www.globex.com/x  globex.io \n\n: lost.example\nInitech';
    expect(readCompetitors(typed)).toEqual([...GLOBEX, { name: 'Initech', domains: [] }]);
  });
});
