import { after, before, each, ending, starting, type Cues } from './cues';

export const portuguese: Cues = {
  code: 'pt',
  frame: 'Quando $1, quero $2, $3.',
  when: [[after('toda vez que|sempre que|cada vez que|assim que|quando|enquanto|depois que'), '']],
  want: [
    [
      after(`
(?:eu |nós )?(?:quero|queremos|queria|queríamos|gostaria de|gostaríamos de|(?<!(?:é|era|foi) )preciso(?: de)?|precisamos(?: de)?|gostava de|gostávamos de|prefiro|preferimos)(?: poder| também)*
(?:posso|podemos|dá para)|(?:é|seria) possível|(?:há|tem|existe) (?:alguma )?(?:forma|maneira|jeito) de|como (?:posso|podemos|faço para)`),
      '',
    ],
  ],
  so: [
    [after('para que (?=\\p{L})'), 'para que '],
    [after('(?<!^)para (?=(?:não )?(?:poder )?\\p{L}+[aei]r(?:mos)?\\b)'), 'para '],
    [after('(?:senão|caso contrário),? (?=\\p{L})'), 'senão '],
  ],
  cause: [
    [
      after('porque (?=(?:eu|nós|meus?|minhas?|noss[oa]s?|os?|as?|precis\\p{L}+|tenho|temos)\\b)'),
      'porque ',
    ],
  ],
  end: before(
    'porque|mas|para que|para (?:não )?\\p{L}+[aei]r|senão|e (?:eu|não|depois|nós|a gente)|quando|embora|caso contrário',
  ),
  turn: each(
    'não|se|ele|ela|me|tudo|tenho|temos|preciso|precisamos|consigo|conseguimos|é (?:preciso|necessário)',
  ),
  link: ending('que|de|e|não|se|para|por|com|em|a'),
  subject: /(?<=(?<!\p{L})[oa]s? \p{L}+) [oa]s? \p{L}+$/iu,
  vague: starting('ele|ela|eles|isso|isto|saber|perguntar|que|lhe|me|você|ajuda|se'),
  inverse: [
    [/^não (?:consigo|conseguimos|é possível|dá para) (.+)/iu, '$1'],
    [/^(?:como )?(?!(?:celular|lugar|qualquer|mulher|par) |.* não )(\p{L}{2,}[aei]r .+)/iu, '$1'],
  ],
  self: [],
};
