import { ACTIONS } from '@/lib/cluster/languages/en-actions';
import type { Cues } from './cues';

const FAIL = 'fail|crash|break|hang|freeze|disappear|vanish|drop|expire|stop|stall|shift|crawl|end';
const HARM =
  'lose|ignore|miss|skip|duplicate|reject|block|flood|swallow|overwrite|delete|forget|cut|hide|shorten|punish|overcharge';
const SPOILT =
  `(?:being )?(?:cut|cropped|lost|blocked|locked|declined|rejected|refused|cancelled|shifted|duplicated|charged
billed|logged out|signed out|broken|hidden|missing|empty|wrong|incorrect|truncated|delayed|ignored|dropped|removed)`.replaceAll(
    '\n',
    '|',
  );
const OFTEN = '(?:(silently|suddenly|often|always|randomly) )?';
const LONG = '(?:ages|forever|long|too long|(?:over |more than )?(?:an?|\\d+) \\w+)';
const WHERE =
  '(?=$| (?:in|on|at|for|with|when|after|before|during|by|to|from|while|again|twice|every|each|without)\\b)';
/** Without one of these behind it a word may be a participle: "Payment file rejected by the bank". */
const WHAT = '(?:the|an?|my|our|all|every|some|half)\\b';
/** "Exchange rate on the invoice differs" is none, whatever its first word is elsewhere. */
const FINITE =
  'differs|deviates|varies|mismatches|shows|lacks|seems|looks|goes|comes|gets|keeps|takes|works|happens|arrives|went|came|got|took';
/** After "filter" and the like these tell that it is a thing: "Filter is not a permission", "Search finds nothing". */
const THING = `(?:is|are|was|were|does|do|did|has|have|not|never|cannot|charged|billed|[a-z]*[^s ]s(?! (?:of|for|from|in|on|to|by|with|as|per|at|and|or)\\b)\\b|.*\\b(?:${FAIL})\\b|.*\\b(?:${FINITE})\\b)`;

/** Of these there is one in a request: "Exchange rate" is none. */
const OBJECT =
  '(?=.*\\b(?:the|an?|my|for|to|from|in|on|of|at|with|by|per|into|as|without|more|all|new|some|every|each|up|down|off|out)\\b)';

const ASKED = '(?:where|what|who|when|why|how|which|whose|is|are|do|does|did|can|could|will)\\b';

const PRONOUN = '(?:i|we|you|he|she|it|they|this|that|these|those|there|which|who)';
/** Of a person it tells what that one does, of nobody nothing, and a measure has no inverse. */
const NO_SUBJECT = `(?:${PRONOUN}|no|nobody|nothing|none|not|too|so)\\b`;
/** More that happens: "crashes and loses data". */
const ALSO = `.*(?: and|,| but) (?:then |also )?(?:(?:${FAIL}|${HARM})e?s|${PRONOUN}|is|are|was|were|has|have|does|do|can|[a-z]+n't|cannot|never|[a-z]*[^s ]s (?!(?:of|for|from|in|on|to|by|with|as|per|at|and|or)\\b))\\b`;
const MORE = '.*(?:not|n.t) (?:only|just|merely)\\b';
const OTHER = ' (?:and|then|but|when|while|if|because|until|unless) |,';

/** What happens to one thing; of two it is not clear what is wished of which. */
const pain = (what: string): RegExp =>
  new RegExp(
    `^(?!${ASKED}|${NO_SUBJECT}|${ALSO}|${MORE})((?:(?!${OTHER}).)+?)(?<!\\b${PRONOUN}) ${what}`,
    'iu',
  );

/** $s: the subject with an article, $a: an article for what follows. */
export const INVERSE: Cues['inverse'] = [
  [/^(?:how to|cannot|can't|unable to|not able to|no longer able to) (?!be\b)(\S+ .+)/iu, 'to $1'],
  [/^(?:need|want) (?!to\b)(.+)/iu, '$1'],
  [
    /^no (?!(?:one|longer|more|matter|idea|doubt)\b|\w*[^s ]s (?!(?:of|for|from|in|on|to|by|with|as|per|at|and|or|when|if|that|after|about|without)\b))(?=\p{Ll})(.+)/iu,
    '$a $1',
  ],
  [pain("(?:cannot|can't) be (.+)"), '$s to be $2'],
  [pain("(?:does not|doesn't|do not|don't|did not|didn't|cannot|can't|won't) (.+)"), '$s to $2'],
  [
    pain("(?:(?:is|are|was|were) (?:not|never)|isn't|aren't|wasn't|weren't) (?!an?\\b|the\\b)(.+)"),
    '$s to be $2',
  ],
  [pain('never (\\w+?)(?:(?<=sh|ch|x|ss)es|s)\\b(.*)'), '$s to $2$3'],
  [pain('(\\w+?)s nothing\\b(.*)'), '$s to $2 something$3'],
  [pain(`(?:takes?|took) ${LONG}(.*)`), '$s to take less time$2'],
  [pain('(?:is|are) (?:too |so |very |painfully |quite )?slow(.*)'), '$s to be faster$2'],
  [pain('(?:times|timed|time) out(.*)'), '$s not to time out$2'],
  [
    pain(`(?:is|are|was|were|gets?|got|keeps? getting|has been|have been) (${SPOILT})\\b(.*)`),
    '$s not to be $2$3',
  ],
  [pain(`${OFTEN}(${FAIL})(?:e?s|p?ed${WHERE})\\b(.*)`), '$s not to $2 $3$4'],
  [pain(`(?<=s )${OFTEN}(${FAIL})${WHERE}(.*)`), '$s not to $2 $3$4'],
  [pain(`${OFTEN}(${HARM})(?:(?<=sh)es|s) (?=\\p{L})(.+)`), '$s not to $2 $3 $4'],
  [pain(`${OFTEN}(${HARM})(?:(?<=e)d|(?<!e)ed) (?=${WHAT})(.+)`), '$s not to $2 $3 $4'],
  [pain(`(?<=s )${OFTEN}(${HARM}) (?=\\p{L})(.+)`), '$s not to $2 $3 $4'],
  [new RegExp(`^((?:${ACTIONS}) (?!${THING})${OBJECT}.+)`, 'iu'), 'to $1'],
];
