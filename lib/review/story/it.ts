import { after, before, each, ending, starting, type Cues } from './cues';

export const italian: Cues = {
  code: 'it',
  frame: 'Quando $1, voglio $2, $3.',
  when: [[after('ogni volta che|tutte le volte che|non appena|appena|quando|mentre|dopo che'), '']],
  want: [
    [
      after(`
(?:io |noi )?(?:voglio|vogliamo|vorrei|vorremmo|ho bisogno di|abbiamo bisogno di|preferirei|preferiamo|desidero)(?: poter| anche)*|(?:mi|ci) (?:piacerebbe|serve|servirebbe)(?: poter)?
(?:posso|possiamo|potrei|si può)|(?:è|sarebbe) possibile|c'è (?:un|qualche) modo (?:di|per)|come (?:posso|possiamo|si può|faccio a)`),
      '',
    ],
  ],
  so: [
    [after('(?:affinché|in modo che|così che) (?=\\p{L})'), 'affinché '],
    [after('in modo da'), 'in modo da '],
    [after('(?<!^)per (?=(?:non )?(?:poter )?\\p{L}+[aei]r(?:e|l[oaie]|si|mi|ci)\\b)'), 'per '],
    [after('altrimenti'), 'altrimenti '],
  ],
  cause: [
    [
      after('perché (?=(?:io|noi|il|la|lo|i|le|gli|mi[ao]|nostr[oa]|devo|dobbiamo|ho|abbiamo)\\b)'),
      'perché ',
    ],
  ],
  end: before(
    'perché|ma|affinché|in modo (?:che|da)|per (?:non )?\\p{L}+[aei]re|altrimenti|e (?:io|non|poi|noi)|quando|anche se',
  ),
  turn: each('non|si|mi|ci|tutto|devo|dobbiamo|bisogna'),
  link: ending('che|di|e|non|si|per|con|in|a'),
  subject: /(?<=(?<!\p{L})(?:il|lo|la|i|gli|le) \p{L}+) (?:il|lo|la|i|gli|le) \p{L}+$/iu,
  vague: starting('esso|essa|questo|quello|ciò|lui|lei|loro|sapere|chiedere|che|mi|vi|aiuto|se'),
  inverse: [
    [/^(?:non riesco a|non si riesce a|non si può|impossibile) (.+)/iu, '$1'],
    [
      /^(?:come )?(?!(?:cellulare|mare|genere|particolare|carattere|cantiere) |.* non )(\p{L}{2,}[aei]re .+)/iu,
      '$1',
    ],
  ],
  self: [],
};
