import { after, before, each, ending, starting, type Cues } from './cues';

export const german: Cues = {
  code: 'de',
  frame: 'Wenn $1, möchte ich $2, $3.',
  when: [
    [
      after(
        'immer wenn|jedes mal,? wenn|sobald|nachdem|während|falls|(?<!(?:nur|als|auch|wie|schön|gut|toll) )wenn',
      ),
      '',
    ],
  ],
  want: [
    [
      after(`
(?:ich|wir) (?:möchten?|wollen?|will|würden? (?:gerne?|lieber)|hätten? (?:gerne?|lieber)|brauchen?|brauche|benötigen?|benötige|wünschen?|wünsche)(?: (?:mir|uns|gerne?|unbedingt|dringend|einfach))*
(?:möchten?|will|wollen|brauchen?|brauche) (?:ich|wir)|(?:kann|können|könnten?) (?:ich|wir|man)(?!.*\\b(?:nicht|nie|keine?[mnrs]?)\\b)|gibt es(?: eine möglichkeit,?)?`),
      '',
    ],
    [
      after(
        '(?:ich|wir) (?:möchten?|wollen|will|würden? (?:gerne?|mir wünschen|uns wünschen)|wünschen?|wünsche)(?: (?:mir|uns|gerne?))*,? dass',
      ),
      'dass ',
    ],
  ],
  so: [
    [after('damit (?=(?:ich|wir|man|unsere?|meine?|die|der|das|alle|jeder)\\b)'), 'damit '],
    [after('um (?=.+ (?:zu \\p{L}+|\\p{L}+zu\\p{L}+)\\b)'), 'um '],
    [after('sonst (?=\\p{L}+ (?:ich|wir)\\b)'), 'sonst '],
  ],
  cause: [[after('weil'), 'weil ']],
  end: before('weil|damit|aber|sonst|und (?:ich|wir|es|dann|jetzt)|wenn|sobald'),
  turn: each(
    '(?:kann|können|muss|müssen|darf|dürfen|bekomme|bekommen|habe|haben|sehe|sehen) (?:ich|wir|man)',
  ),
  link: ending('dass|die|der|das|und|oder|zu|nicht|was|wer|wo|den|dem|ein|eine'),
  last: ending('ist|sind'),
  vague: starting(
    'es|das|dies|diese[rsmn]?|er|sie|sie mir|mir|uns|nicht|wissen|fragen|so|sich|ihn|ihm|ihr|dazu|davon|man mir',
  ),
  inverse: [
    [
      /^(?:kann|können) (?!(?:ich|wir|man|es|sie|er|du|ihr) )(.+?) nicht (?:mehr )?(?!nur )((?:.+ )?\p{L}+en)$/iu,
      '$1 $2',
    ],
    [
      /^(?!(?:ich|wir|man|es|sie|er|du|ihr|kann|können) )(.+?) nicht ((?:als|in|per|mit) .+ \p{L}+en)$/iu,
      '$1 $2',
    ],
    [/^wie (?:kann ich |man )?(.+ \p{L}+en)$/iu, '$1'],
  ],
  self: [],
};
