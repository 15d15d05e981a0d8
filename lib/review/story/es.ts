import { after, before, each, ending, starting, type Cues } from './cues';

export const spanish: Cues = {
  code: 'es',
  frame: 'Cuando $1, quiero $2, $3.',
  when: [
    [
      after('cada vez que|siempre que|en cuanto|tan pronto como|cuando|mientras|después de que'),
      '',
    ],
  ],
  want: [
    [
      after(`
(?:yo |nosotros )?(?:quiero|queremos|quisiera|quisiéramos|querría|querríamos|necesito|necesitamos|prefiero|preferimos|desearía)(?: poder| también)*|(?:me|nos) gustaría(?: poder)?
(?:puedo|podemos|podría|podríamos|se puede)|(?:es|sería) posible|hay (?:alguna )?(?:forma|manera) de|cómo (?:puedo|podemos|se puede)`),
      '',
    ],
  ],
  so: [
    [after('para que (?=\\p{L})'), 'para que '],
    [after('(?<!^)para (?=(?:no )?(?:poder )?\\p{L}+[aei]r(?:l[oae]s?|me|nos)?\\b)'), 'para '],
    [after('(?:si no|de lo contrario),? (?=\\p{L})'), 'si no '],
  ],
  cause: [
    [
      after(
        'porque (?=(?:yo|nosotros|mi|mis|nuestr[oa]s?|el|la|los|las|necesit\\p{L}+|teng?o|tenemos)\\b)',
      ),
      'porque ',
    ],
  ],
  end: before(
    'porque|pero|para que|para (?:no )?\\p{L}+[aei]r|si no|y (?:yo|no|luego|después|nos|me)|cuando|aunque|de lo contrario',
  ),
  turn: each('no|se|le|les|me|nos|tengo|tenemos|hay que'),
  link: ending('que|de|y|no|se|para|por|con|en|a'),
  subject: /(?<=(?<!\p{L})(?:el|la|los|las) \p{L}+) (?:el|la|los|las) \p{L}+$/iu,
  vague: starting('él|ella|ellos|eso|esto|lo|saber|preguntar|que|le|les|se me|me|usted|ayuda|si'),
  inverse: [
    [/^no se puede[n]? (.+)/iu, '$1'],
    [
      /^(?:cómo )?(?!(?:ayer|lugar|celular|taller|primer|tercer|cualquier|alquiler|mujer) |.* no )(\p{L}{2,}[aei]r .+)/iu,
      '$1',
    ],
  ],
  self: [],
};
