import { after, before, each, ending, starting, type Cues } from './cues';
import { INVERSE } from './en-inverse';

/** Whoever does something to us is not the one who tells the story. */
const TO_US = '[^,.;:!?]*\\b(?:us|me|our)\\b';
const THEY = `they(?!${TO_US})`;
const I = `(?:i|we|(?:they|she|he|people|users|customers|(?:our|my|the) \\w+)(?!${TO_US})|everyone)`;
const OTHERS = '(?:they|she|he|people|users|customers)(?: really| also| just)?';
/** After these "do not" makes no outcome: "otherwise we don't renew", "otherwise we lose nothing". */
const NO_HARM =
  "(?: \\w+n't| (?:can|could|should|shall|will|would|may|might|must|cannot|do|did|does|am|is|are|was|were|has|had|have(?! to\\b)|never|not|no)\\b| \\w+ (?:no|nothing|nobody|none)\\b)";
const SOFTLY = "(?:'d| would|'ll| will)?(?: really| just| also| only| still| all)*";
const THING =
  '(?=(?:an?|the|some|more|one|every|each|all|only|another|better|something|everyone|everybody|access|support)\\b)';
export const english: Cues = {
  code: 'en',
  when: [
    [
      after(`
(?:every|each) time(?: that)?|as soon as|whenever
(?<!\\b(?:know|knows|see|choose|define|tell|ask|decide|remember|only|of|about|exactly|out|noticed?|learned|learnt) )when(?! (?:will|can|do|does|did|is|are|was|were|would|should|to|\\w+ing)\\b)
once (?=(?:i|we|they|the|my|our)\\b)|after (?=(?:i|we|they) )|while (?=(?:i|we|they) )
(?<!\\b(?:would|could|wish|should|wonder|know|ask|asks|asked|see|check|sure|even|as|only|tell|works|nice|great|good|helpful)\\b[^,]{0,80}\\b)(?<!\\b(?:even|as|only) )if`),
      '',
    ],
    [after('(?:when|while) (?=\\w+ing\\b)'), 'I am '],
    [after("(?:^|(?:i am|i'm|we are|we're) |, )trying to|(?:i|we) (?:try|tried) to"), 'I try to '],
  ],
  want: [
    [
      after(`
${I}${SOFTLY} (?:like|love|wish|hope|prefer)s? to(?: be able to)?|(?<!\\b${OTHERS} (?=${TO_US}))(?<!\\b(?:not|n't|no|nobody|never|even|you|who|(?:do|does|did) (?:i|we|they)) )(?:wants?|needs?) to(?: be able to)?(?! be \\w+e[dn]\\b)
(?:should|must|need to|has to|have to|want to|would like to|would love to) be able to|^(?:wants?|needs?|would like|would love|hoping|looking) to(?: be able to)?
(?:please )?(?:let|allow) (?:me|us|them|people|users|everyone)(?: to)?|is there (?:an?|any|no|some) (?:way|option|chance|possibility|means)(?: for (?:me|us))? to
(?:i wish|if only|it would be \\w+ if) (?:i|we) could|it would be \\w+ to|^(?:can|could|how (?:can|do|could|would)) (?:i|we)|^how to`),
      'to ',
    ],
    [
      after(`
${I}${SOFTLY} (?:want|need|like|love|prefer)s?(?: to have)? ${THING}|^(?:wants?|needs?|would like|would love|asked for|asks for) ${THING}|(?<=^|["“:] ?|please |just )give (?:me|us) ${THING}
is there (?:an?|any|some) (?:way|option|chance|possibility)(?: for (?:me|us))? of|${I} (?:wish|wished) (?:for|there (?:was|were)) ${THING}`),
      '',
    ],
  ],
  so: [
    [
      after(`
so(?: that)? (?:i|we|${THEY}) (?:can|could)|before (?:i|we|${THEY}) can|(?:that way|then) (?:i|we|${THEY}) (?:can|could)|(?:otherwise|or else) (?:i|we|${THEY}) (?:can't|cannot|can not)`),
      'so I can ',
    ],
    [after("so(?: that)? (?:i|we|they) (?:do not|don't) (?=(?:have|need) to\\b)"), 'so I do not '],
    [
      after(`(?:otherwise|or else) (?:i|we|${THEY})(?:'ll| will)?(?!${NO_HARM})(?= \\w)`),
      'so I do not ',
    ],
    [
      after(
        `(?:and|so|then|which means(?: that)?) (?:i|we|${THEY}|you)(?: now| then| always)?(?!${NO_HARM}) (?=(?:lose|miss|waste|start|end up|have to) )`,
      ),
      'so I do not ',
    ],
    [
      after('so that (?=(?:everyone|people|users|customers|(?:our|my|the|each|every) \\w+) )'),
      'so ',
    ],
    [after('in order to'), 'in order to '],
  ],
  cause: [[after('because (?!of\\b)'), 'because ']],
  end: before(`
because|so that|so (?:i|we|they)|but|in order to|otherwise|or else|although|though|unless|until|before (?:i|we|they)|when(?:ever)?|while|if
and (?:i|we|they|it|he|she|you|then|now|the|this|that|there|nobody|nothing)|then|since (?:i|we|they)|which|(?:will|can|could|do|does|is|are) (?:i|you|we|it)`),
  turn: each(
    '(?:can|could|will|would|do|are) (?:i|you|we)|i|we|it|they|he|she|nothing|nobody|everything|all|the|my|our|half|one|your',
  ),
  link: ending(
    'of|to|in|on|at|for|with|by|from|the|an?|and|or|all|per|than|as|into|over|under|between|is|are|was|were|has|have|not|my|our|your|that|about|through|without|one|more',
  ),
  vague: starting(`
(?:i|we|they) (?:come|go|get|are) (?:back|home|there|here)|its?|it's|that|that's|this|those|these|there|so|not|for|of|possible|he|she|him|her|you|your|yours|them|me|us|what|how|why|who|do|did|done|know|ask|say|tell|help|see if`),
  inverse: INVERSE,
  self: [
    [each(`(?:we|${THEY})(?:'re| are)`), 'I am'],
    [each(`(?:we|${THEY}) were`), 'I was'],
    [each('we'), 'I'],
    [starting(THEY), 'I'],
    [/(?<![\p{L}'])i(?![\p{L}])/gu, 'I'],
    [each('our'), 'my'],
    [/(?<![\p{L}'])us(?![\p{L}'])/gu, 'me'],
    [each('ourselves'), 'myself'],
  ],
};
