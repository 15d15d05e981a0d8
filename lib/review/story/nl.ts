import { after, before, each, ending, starting, type Cues } from './cues';

export const dutch: Cues = {
  code: 'nl',
  frame: 'Als $1, wil ik $2, $3.',
  when: [
    [
      after(
        'elke keer (?:als|dat)|telkens (?:als|wanneer)|zodra|wanneer|terwijl|nadat|(?<!(?:niet|zoals|alsof|dan|fijn|mooi|goed) )als',
      ),
      '',
    ],
  ],
  want: [
    [
      after(`
(?:ik|we|wij) (?:wil|willen|wilde|zou|zouden|heb|hebben)(?: graag| ook| eigenlijk| dringend)*|(?:wil|willen|zou|zouden) (?:ik|we|wij)(?: graag)?
(?:kan|kunnen|mag) (?:ik|we|men)(?!.*\\b(?:niet|geen|nooit)\\b)|is het mogelijk(?: om)?|is er een (?:manier|mogelijkheid) om`),
      '',
    ],
    [
      after('(?:ik|we|wij) (?:wil|willen|zou willen|zouden willen)(?: graag)? dat (?=\\p{L})'),
      'dat ',
    ],
  ],
  so: [
    [after('zodat (?=\\p{L})'), 'zodat '],
    [after('(?<!^)om (?=.+ te \\p{L}+)'), 'om '],
    [after('anders (?=\\p{L}+ (?:ik|we|wij)\\b)'), 'anders '],
  ],
  cause: [[after('omdat (?=(?:ik|we|wij|onze?|mijn|de|het)\\b)'), 'omdat ']],
  end: before(
    'om(?=.* te \\p{L})|omdat|want|maar|zodat|anders|en (?:ik|we|dan|nu)|als|wanneer|zodra',
  ),
  turn: each(
    '(?:kan|kunnen|moet|moeten|krijg|krijgen|mag|mogen|heb|hebben|zie|zien|verlies|verliezen) (?:ik|we|wij|je|men)',
  ),
  link: ending('dat|die|wat|en|of|om|te|niet|de|het|een|wie|waar'),
  last: ending('is|zijn'),
  vague: starting('hij|zij|ze|het|dit|dat|die|weten|vragen|u|je|hem|haar|er|niet'),
  inverse: [
    [/^(?:kan|kunnen) (?!(?:ik|we|wij|je|men|hij|zij|ze|het) )(.+?) niet (\p{L}+en)$/iu, '$1 $2'],
    [/^hoe (.+) te (\p{L}+)$/iu, '$1 $2'],
  ],
  self: [],
};
