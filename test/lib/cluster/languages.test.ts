import { describe, expect, it } from 'vitest';
import { cluster } from '@/lib/cluster/cluster';
import { encodable } from '@/lib/cluster/text/encodable';
import { aPassage, anInsight } from '@/test/support/builders';

const insightsOf = (texts: string[]) =>
  texts.map((exact) => anInsight({ passages: [aPassage({ exact })] }));

const ENGLISH = [
  'The export times out when there are many rows',
  'Every export of many rows times out',
  'Users are logged out by SSO each morning',
  'SSO logs my users out every day',
  'The invoice shows a wrong tax number',
  'Wrong tax number on the invoice',
];

const groupsOf = (texts: string[]) => {
  const insights = insightsOf(texts);
  const textOf = new Map(insights.map(({ id, passages }) => [id, passages[0]!.exact]));
  return cluster({ insights, decisions: [] }).groups.map(({ members }) =>
    members.flatMap((id) => textOf.get(id) ?? []).toSorted(),
  );
};

describe('languages', () => {
  it('[CL8] do not bring texts together that share nothing else', () => {
    const foreign = [
      'Die Rechnung wird nicht an die richtige Adresse geschickt',
      'Ich kann die Farbe der Kacheln nicht ändern',
      'Bitte ergänzt eine Suche in den Einstellungen',
    ];
    const mixed = groupsOf([...ENGLISH, ...foreign]).filter((texts) =>
      texts.some((text) => foreign.includes(text)),
    );
    expect(mixed).toEqual([]);
  });

  it.each([
    ['German', 'Der Export bricht bei vielen Zeilen ab', 'Exporte mit vielen Zeilen brechen ab'],
    ['French', "L'export échoue avec beaucoup de lignes", 'Les exports de lignes échouent'],
    ['Spanish', 'La exportación falla con muchas filas', 'Falla la exportación de filas'],
    ['Swedish', 'Exporten avbryts med många rader', 'Export av rader avbryts'],
    ['Japanese', 'エクスポートがタイムアウトする', '大きなエクスポートでタイムアウトになる'],
    ['Chinese', '导出大量数据时超时', '数据导出总是超时'],
    ['Korean', '내보내기가 시간 초과됩니다', '데이터 내보내기 시간 초과'],
    ['Arabic', 'تصدير البيانات يتوقف دائما', 'يتوقف تصدير البيانات'],
    ['Hindi', 'डेटा निर्यात समय समाप्त हो जाता है', 'निर्यात का समय समाप्त'],
  ])('bring together what is the same problem in %s', (_, one, other) => {
    expect(groupsOf([...ENGLISH, one, other])).toContainEqual([one, other].toSorted());
  });

  it('other than English are not read by the encoder', () => {
    const texts = [
      ...ENGLISH,
      'Der Export bricht bei vielen Zeilen immer ab',
      '导出大量数据时超时',
    ];
    const read = encodable(texts);
    expect(read.slice(0, 6).every(Boolean)).toBe(true);
    expect(read.slice(6)).toEqual([undefined, undefined]);
  });
});
