import { ACTIONS } from './en-actions';
import { before, END } from './language';

/** "The card payment I made": whose it is says nothing of the thing. */
export const OF_ONE = new RegExp(
  [
    " (?=(?:that |which )?(?:i|we)[ '])(?<=[a-z] [a-z]+ )",
    '(?<!\\b(?:something|anything|do|does|did|can|could|will|would|should|when|if|as|after|before|because|since|and|but|so|until',
    '|once|while|what|how|where|why|than|think|sure|time|yesterday|today) )',
    "(?:that |which )?(?:i|we)(?:'ve| have| had|'m| am|'re| are| was| were)?(?: just| already| currently)?",
    ' (?:made|ordered|requested|enrolled in|own|sent|created|received|paid|bought|placed|opened|set|added|saved|submitted|scheduled)',
    '(?=$| (?!(?:an?|the|my|our|this|some|any|it|them|no|not|been|had)\\b))',
  ].join(''),
  'giu',
);

/** "I want everything on the list to be ordered" says nothing without its verb. */
export const WANTED =
  /^(?:i|we)(?:['’]d| would)? (?:want|need|like) (?!(?:to|an?|help|assistance|some|you|your) )(?=(?:\S+ ){1,6}to \w)/iu;

/** What may be cut off with all that follows: what a preposition begins, and a name behind a thing ("the word coup"). */
export const TAIL = new RegExp(
  [
    before(
      '(?<!\\bbetween(?: [^ ]+){1,3} )and|or|but|when|while|because|since|of|about|for|from|in|on|at|with|by|after|before|during|until|through',
    ).source,
    `(?<!\\b(?:how|want|need|able|unable|ha[sd]|have|fail\\w*|refus\\w*|try|trying|g[eo]t|go|goes|going|comes?|takes?|supposed|used|like|due|add(?:ed)?|access|belongs?|connect\\w*|link\\w*|chang\\w*|switch\\w*|next|close|up|way)) (?=to (?!(?:${ACTIONS})\\b))`,
    '(?<=\\b(?:the|an?) (?!\\w+(?:al|ic|ive|ous|ful|able|ed|ing|est|ary|ent)\\b|(?:same|few|couple|current|entire|main|old|big|small|lot|bit|number|new|next|last|other|right|wrong|whole|only|own|first|second|good|best|better)\\b)[a-z]+) (?=[\\w-]+$)',
  ].join('|'),
  'giu',
);

const SMALL = [
  'that|which|who|when|while|where|what|how|why|than|then|because|since|until|although|but|and|not|are|was|were|has|have|had|does|did|will',
  'would|can|cannot|could|should|must|may|for|from|with|without|into|onto|over|under|about|after|before|during|between|through|off|out|back',
  'down|away|again|now|today|yesterday|here|there|once|twice|every|each|all|any|some|our|your|their|his|her|the|you|they|she|too|also|only|just|still|never|always|already|elsewhere|anywhere|everywhere|instead|soon|later|yet',
].join('|');
/** Neither a plural nor what a verb comes after: of "the map puts" nothing can go. */
const MODIFIER = String.raw`(?!(?:few|lot|bit|number|couple)\b)[\w-]+(?<!s)`;
/** A thing, looked at and not taken: no small word and nothing that ends as verbs do. */
const HEAD = String.raw`(?=(?!(?:${SMALL})\b)[a-z]{3,}(?<!s|ed|ly)${END})`;

/** Whom one lets do something does it: the next word is no thing. */
const ALONE = String.raw`(?<!\b(?:lets?|makes?|helps?) )\b`;

/** "The water bill" is a bill. */
export const MODIFIERS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${ALONE}the ${MODIFIER} ${HEAD}`, 'giu'), 'the '],
  [new RegExp(`${ALONE}an? ${MODIFIER} (?=[aeiou])${HEAD}`, 'giu'), 'an '],
  [new RegExp(`${ALONE}an? ${MODIFIER} (?![aeiou])${HEAD}`, 'giu'), 'a '],
];
