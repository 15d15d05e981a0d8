import { after, before, each, ending, starting, type Cues } from './cues';

export const swedish: Cues = {
  code: 'sv',
  frame: 'När $1 vill jag $2, $3.',
  when: [[after('varje gång(?: som)?|så snart|så fort|när|medan|efter att'), '']],
  want: [
    [
      after(`
(?:jag|vi) (?:vill|skulle vilja|skulle gärna|behöver|önskar|måste kunna|föredrar)(?: gärna| kunna| också| ha)*|(?:vill|skulle) (?:jag|vi)(?: vilja)?(?: kunna)?
(?:kan|får) (?:jag|man|vi)(?!.*\\b(?:inte|inga|ingen|inget|aldrig)\\b)|är det möjligt att|finns det (?:något|ett) sätt att|hur (?:kan|gör|ska) (?:jag|man|vi)(?: för att)?`),
      '',
    ],
  ],
  so: [
    [after('så att (?=\\p{L})'), 'så att '],
    [after('(?<!^)för att (?=(?:inte |kunna )?\\p{L}+[aå]\\b)'), 'för att '],
    [after('annars (?=\\p{L}+ (?:jag|vi)\\b)'), 'annars '],
  ],
  cause: [[after('eftersom (?=\\p{L})'), 'eftersom ']],
  end: before('eftersom|men|så att|för att|annars|och (?:jag|vi|sedan|nu|det)|när|fast'),
  turn: each(
    'misslyckas|kraschar|stannar|hänger|avbryts|försvinner|fungerar|går|kommer|blir|visas|saknas|tar|får|(?<=(?:går|är|har|kommer|byter|slutar|börjar|arbetar|jobbar) [^,]*)\\p{L}{3,}as',
  ),
  link: ending('att|inte|som|kan|och|det|den|är'),
  vague: starting('han|hon|den|det|de|detta|veta|fråga|ni|du|dem|inte|så'),
  inverse: [
    [/^(?:det )?går inte att (.+)/iu, '$1'],
    [/^kan inte (?:längre )?(?!(?:jag|vi|man|bara) )(.+)/iu, '$1'],
    [/^hur (?:man )?(\p{L}+[aå]r? .+)/iu, '$1'],
  ],
  self: [],
};
