import { describe, expect, it } from 'vitest';
import { isCard, isMarked, isName, isProse, plainWords } from '@/lib/mail/prose';

describe('a line that says something', () => {
  it.each([
    'The export fails.',
    'how do i top up my card',
    'Der Export der Berichte bricht ab',
    'Impossible d’exporter le rapport mensuel',
    'MY CARD DOES NOT WORK',
    'レポートが開きません',
    'Ana Ruiz | the export of the report fails',
  ])('has a sentence or mostly plain words: %s', (line) => {
    expect(isProse(line)).toBe(true);
    expect(isCard(line)).toBe(false);
  });

  it.each(['Head of Operations', 'Ana Ruiz', 'Tel. 555-0100', 'Alder & Pine Ltd.', 'open radio'])(
    'is none: %s',
    (line) => {
      expect(isProse(line)).toBe(false);
    },
  );

  it('has words that are no name’s', () => {
    expect(plainWords('Ana opens the export')).toBe(3);
  });
});

describe('a line of a card', () => {
  it.each([
    'Ana Ruiz',
    'Head of Operations',
    'Nordlicht Möbel AG & Co. KG',
    'Hafenweg 12 · 24103 Kiel',
    'Office | Cell',
    'www.alder.example',
    '+44 20 7946 0000',
  ])('says nothing: %s', (line) => {
    expect(isCard(line)).toBe(true);
  });

  it.each(['open radio', 'Play jazz', 'The export fails.', 'Die Rechnung für März fehlt'])(
    'is none: %s',
    (line) => {
      expect(isCard(line)).toBe(false);
    },
  );

  it('is marked by a time, a number or an address', () => {
    expect(['Ana Ruiz  10:21', '★★☆☆☆', 'ana@example.com'].every(isMarked)).toBe(true);
    expect(isMarked('Ana Ruiz')).toBe(false);
  });
});

describe('a line that is a name', () => {
  it.each(['Ana', 'Ana Ruiz', 'Dr. Bo de la Cruz, MBA', '– Ana', 'Jonas Berger | Nordwind GmbH'])(
    'is told by its capitals: %s',
    (line) => {
      expect(isName(line)).toBe(true);
    },
  );

  it.each([
    'Hi Ana,',
    'Olly, what is the best bar around here?',
    'The export fails',
    'Error 404',
    'Description:',
  ])('is none: %s', (line) => {
    expect(isName(line)).toBe(false);
  });
});
