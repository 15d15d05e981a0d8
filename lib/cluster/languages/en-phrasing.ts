import { amount } from './amounts';
import { ACTIONS } from './en-actions';
import { MODIFIERS, OF_ONE, TAIL } from './en-details';
import { OPENINGS } from './en-openings';
import {
  before,
  bounding,
  closing,
  containing,
  each,
  opening,
  starting,
  type Phrasing,
} from './language';

const AUX =
  'is|are|was|were|do|does|did|can|could|will|would|should|has|have|had|may|might|must|to|in|on|for';
const ABOUT = '(?:(?:over|more than|about|around|roughly|some|at least|nearly|almost|exactly) )*';
const TIME = '(?:seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?)';
const MEASURE = `(?:${TIME}|%|percent|dollars?|euros?|pounds?|cents?|px|[kmg]b|ms|am|pm|o'clock)`;
const THINGS =
  '(?= (?!(?:is|was|has|does|goes|fails|stops|crashes|breaks|hangs|freezes|times|takes|gets|shows|keeps)\\b)(?:people|\\p{L}+s)\\b)';
const NOT_ASKED = '(?<!\\b(?:what|how|where|when|why|who|which|much|many|long) )';

export const phrasing: Phrasing = {
  openings: OPENINGS,
  closing: closing(`
(?:on|for|about|with|of|to|in) (?:it|them)|please|pls|plz|thx|asap|thanks?(?: you)?(?: in advance)?|thank you|if possible|right now|at the moment|anymore|or something|or what
can (?:you|i|we) help(?: me)?(?: with (?:that|this|it))?|what (?:should|can|do) i do(?: now)?|for (?:me|us)|to (?:me|us)
is that possible|is this possible|do you know|any ideas?|and so on|etc|somehow|today|now|here|or anything|as well|too|also|instead|again|already|(?:with|from|to) you|of yours|(?:from|of) (?:me|us)`),
  article: opening('the|an?|my|our|your|his|her|their|its|some|any'),
  border: before(`
because|since|so that|although|though|while|whereas|which|but(?! not\\b)|until|unless|even though|so (?:i|we|the|that|it)
and (?:i|we|he|she|they|it|you|now|then|there|this|that|the|my|our|no|nothing|nobody|have|am|still|when|how|why)
when (?:i|we|you|he|she|they)|if (?:i|we|you|it|they)|as (?:i|we|it|they) |after i|before (?:i|we)|where (?:i|we)
${NOT_ASKED}(?:what (?:should|can|do) i|how (?:do|can) i|is there|can (?:i|you)|do (?:i|you))`),
  story: starting(`
this|these|those|that's|thats|me|us|i|i'm|i've|i'd|im|ive|we|we're|we've|he|she|they|they're|it|it's|its|you|who|there|her|his
and|but|or|because|since|if|when|while|until|after|before|although|though|which|that|as|then|so|to|of|for|from|with
at|in|on|by|during|a for|not (?:at|in|on|the|a|for|just|even)|be|really|maybe|whatever|what's|whats|[a-z]+ (?:i|we)
asked|told|called|wrote|said|spent|sent|ended|had|did|does|do|is|are|was|were|has|have|am|isn't|aren't|what|where|who|would|wants?`),
  trouble: containing(`
not|no|never|nothing|none|nobody|cannot|can'?t|won'?t|don'?t|doesn'?t|didn'?t|isn'?t|aren'?t|wasn'?t|hasn'?t|haven'?t|couldn'?t
without|fail(?:s|ed|ing|ure)?|time[ds]? out|timing out|timeouts?|errors?|mistakes?|wrong(?:ly)?|incorrectly|missing|lost|los(?:e|es|ing)|los[st]|broken|breaks?|stuck
slow|takes? (?:too long|ages|forever|minutes?|hours?)|crash(?:es|ed)?|empty|blank|duplicated?|twice|double|disappear(?:s|ed)?|vanish(?:es|ed)?
reject(?:s|ed)?|declin(?:es?|ed)|refus(?:es?|ed)|den(?:ies|ied)|blocked|locked|expire[ds]?|drops?|dropped|cut|cuts|cropped|unable|too (?:\\w+)
stop(?:s|ped)?|stopped|delayed|late|pending|overcharged|incorrect|invalid|confus(?:ed|ing)|unclear|hidden|damaged|shifted|disagree
ignor(?:es?|ed)|cancel(?:led|ed)|unauthori[sz]ed|unknown|unrecogni[sz]ed|unexpected|fraud(?:ulent)?|suspicious|compromised|swallow(?:s|ed)|stolen|forgot(?:ten)?|leaks?|floods?`),
  detail: containing(`
two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|million
mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|yesterday|last (?:week|month|year|night)
january|february|march|april|june|july|august|september|october|november|december
this (?:morning|week|month)|(?<=\\S )(?:what|how|which)|once|one of|(?<=\\S )(?:should|would|could|can|do|did|will|shall) (?:i|we|you)|[a-z]+ (?:i|we|he|she|they|me|us)`),
  dangling: closing(`
an?|the|of|to|for|with|and|or|but|my|our|your|his|her|their|this|these|those|from|by|at|as|is|are|was|were|be|been|if
because|since|so|which|who|while|than|into|onto|about|between|i|we|he|she|they|not|very|just|will|would|could|should
does|did|do|has|have|had|am|i'?m|that|(?:that|which) (?:is|are) (?:located|ok(?:ay)?|available|able|based|called|named)|when|where|how|what|why|like|like (?:for|on|in|at)(?: .*)?|(?:call|text|mail|email|phone|reach|contact) (?:me |us )?on|this way|that way|like (?:this|that)|then|also|only|some|any|every|each|no|even|one`),
  question: starting(`
(?!(?:how|when|where|what|which)(?: (?!(?:${AUX})\\b)\\w+){0,3}? (?:the|an?|it takes)\\b|how (?:long|often|soon) (?!(?:${AUX})\\b))(?:(?:how|what|where|who|when)'?s|how(?! to\\b)|what|where|who|whose|when|why|which|is|are|was|were|do|does|did|can|could|will|would|should|has|have|may)`),
  verb: containing(`
^(?:how|what|when) .*(?:takes?|costs|works|uses)$|(?<=ly )\\p{L}+s$|is|are|was|were|has|have|had|does|do|did|can|cannot|could|will|would|should|must|may|cant|wont|(?:ca|wo|do|does|did|is|are|was|were|has|have|could|would)n'?t
(?<=\\S )(?:gets?|goes|keeps?|comes?|takes?|needs?|shows?|says|asks?|works?|arrives?|starts?|ends?|stops?|fails?|breaks?|crashes|freezes|hangs|drops?|disappears?|vanishes|expires?)(?!$)
(?<=\\S )(?:loses?|lands?|sends?|opens?|loads?|counts?|costs?|runs?|stays?|gives?|makes?|covers?|blocks?|ignores?|shifts?|spins?|falls?|turns?|times?)(?= [a-z]+)
fails|crashes|breaks|hangs|freezes|expires|stops|disappears|vanishes|went|came|gave|took|lost|broke|stopped|failed|vanished|disappeared|arrived|crashed|expired|dropped|stuck
not [a-z]+(?:ing|ed)|never [a-z]+s|to [a-z]+|^(?:${ACTIONS})`),
  vague: containing(`
it|them|they|their|him|her|he|she|these|those|this|that(?=$)|there(?=$)|something|someone|some(?=$)|such`),
  tail: TAIL,
  modifiers: MODIFIERS,
  general: [
    [amount(`(?<=\\b(?:takes?|took|taking) )${ABOUT}~ ?${TIME}`), 'long'],
    [amount(`(?<=\\b(?:of|with|for|in|has|have|had) )${ABOUT}#${THINGS}`), 'many'],
    [amount(`(?:over|above|beyond|larger than) ${ABOUT}#${THINGS}`), 'with many'],
    [amount(`more than ${ABOUT}#${THINGS}`), 'many'],
    [amount(` (?:for|after|by|within|at|until) ${ABOUT}~ ?${MEASURE}`), ''],
  ],
  bound: bounding(
    `only|just|under|below|up to|within|limit\\p{L}*|less|fewer|at (?:the )?most|max(?:imum|imal)?|cap(?:s|ped)?|restrict\\p{L}*|quota`,
    `not|no|never|cannot|\\p{L}+n['’]?t`,
  ),
  person: starting(`
(?:[\\w-]+ ){0,2}(?:members?|managers?|boss(?:es)?|chiefs?|directors?|owners?|teachers?|students?|parents?|nurses?|doctors?|patients?|colleagues?|coworkers?|staff|crews?|drivers?
brokers?|dealers?|contractors?|investors?|traders?|buyers?|clerks?|accountants?|lawyers?|auditors?|guests?|tenants?|landlords?|clients?|husband|wife|son|daughter|mother|father
brother|sister|friends?|man|men|woman|women|guys?|people|person|somebody|someone|everybody|everyone)`),
  neutral: [
    [
      each(
        "(?<=[a-z] )(?<!\\b(?:not|n't|t) )(?:just|really|actually|basically|simply|literally|exactly|suddenly|totally|completely|apparently|honestly)(?= [a-z])",
      ),
      '',
    ],
    [OF_ONE, ''],
    [each("(?:cannot|can't) seem to(?= \\w)"), 'cannot'],
    [each('w/o'), 'without'],
    [each('w/'), 'with'],
    [each('(?:my|our|your)(?! (?:own|names?|behalf)\\b)'), 'the'],
    [/(?<![\p{L}\p{N}'])i(?![\p{L}\p{N}])/gu, 'I'],
    [
      each(
        '(?<=[a-z] )(?<!\\b(?:for|to|from|with|of|by|about|and|on|at) )(?:me|us)(?= (?:the|an?|some|wrong|incorrect|twice|double|no|too|less|more|extra|to)\\b)',
      ),
      '',
    ],
  ],
};
