import { after, before, each, ending, starting, type Cues } from './cues';

export const french: Cues = {
  code: 'fr',
  frame: 'Quand $1, je veux $2, $3.',
  when: [
    [
      after(
        "chaque fois que|à chaque fois que|dès que|quand|lorsque|lorsqu'|pendant que|après que",
      ),
      '',
    ],
  ],
  want: [
    [
      after(`
(?:je|nous|on) (?:voudrais|voudrions|voudrait|veux|voulons|veut|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|aimerions|aimerait|préfère|préférons)(?: bien| pouvoir| vraiment)*
j'(?:aimerais|ai besoin de|ai besoin d')(?: bien| pouvoir)*|nous (?:avons besoin de|avons besoin d')(?: pouvoir)?|(?:est-il|serait-il|il serait) possible (?:de|d')(?: pouvoir)?
(?:puis-je|peut-on|pouvons-nous|est-ce que (?:je peux|on peut|nous pouvons))|comment (?:puis-je|peut-on|faire pour)`),
      '',
    ],
    [
      after(
        "(?:je|nous|on) (?:voudrais|voudrions|voudrait|veux|voulons|veut|souhaite|souhaitons|aimerais|aimerions|aimerait) que (?=\\p{L})|j'aimerais que (?=\\p{L})",
      ),
      'que ',
    ],
  ],
  so: [
    [after("afin de|afin d'"), 'afin de '],
    [
      after(
        "(?:pour que|afin que) (?=(?:je|nous|on|il|elle|ils|elles|tout|mes|nos|les|la|le|l')\\b)",
      ),
      'pour que ',
    ],
    [after('(?<!^)pour (?=(?:ne pas )?\\p{L}+(?:er|ir|re)\\b)'), 'pour '],
    [after('sinon (?=(?:je|nous|on)\\b)'), 'sinon '],
  ],
  cause: [[after('parce que (?=(?:je|nous|on|mes|nos|mon|notre|le|la|les)\\b)'), 'parce que ']],
  end: before(
    'parce que|car|pour que|afin (?:de|que)|mais|sinon|et (?:je|nous|on|il|elle|ça)|quand|lorsque|dès que|pour \\p{L}+(?:er|ir|re)',
  ),
  turn: each('je|nous|on|il faut'),
  link: ending("que|qu'|de|et|à|en|ne|où|dont|qui|si|pour|avec|ce"),
  vague: starting(
    "il|elle|ça|cela|c'est|ceci|que|savoir|comprendre|ils|elles|vous|y|en|le faire|si",
  ),
  inverse: [
    [/^impossible (?:de |d')(.+)/iu, '$1'],
    [
      /^(?:comment )?(?!(?:notre|votre|hier|autre|premier|dernier|entre|contre|papier|dossier|clavier|titre|lettre|offre|chiffre|mer|cher) |.* (?:ne |n'))(\p{L}{2,}(?:er|ir|re) .+)/iu,
      '$1',
    ],
  ],
  self: [],
};
