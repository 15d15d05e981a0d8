import { ACTIONS } from './en-actions';
import { WANTED } from './en-details';
import { QUESTIONS } from './en-questions';
import { opening, type Phrasing } from './language';

const NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+)';
const WHO = '(?:i|we|you|someone|somebody|anyone|one)';
const OWN = '(?:my|our|the|this|that|these|your)';

/** What a complaint or a question begins with before it comes to the point. */
export const OPENINGS: Phrasing['openings'] = [
  ...QUESTIONS,
  [WANTED, 'want '],
  [
    opening(`
about|well|oh|ah|um+|uh+|so|and|but|or|yes|yeah|no,|ok(?:ay)?|now|then|again|also|just|still|even
actually|basically|honestly|unfortunately|apparently|anyway|currently|at the moment|sometimes
(?:hi|hello|hey|good morning|good afternoon)(?: (?:there|team|all|guys|everyone))?|pl(?:ease|[sz])|sorry|let'?s(?= \\w)
(?:thank you|thanks)(?: (?:so|very) much| a lot| in advance)?|by the way|quick question|first of all|for some reason
i (?:was|am)|i'?m(?= (?:calling|writing|wondering|hoping|looking|trying|asking))
(?:calling|writing|reaching out|contacting you|wondering|hoping|asking)(?: in)?(?: today)?(?: because| to see if| to find out(?: if| how)?| about| whether| if| to)?
(?:looking|trying) (?:to|for)
(?:i |we )?(?:just |also |really )?(?:wanna|want(?:ed)? to|would like to|need to|have to|'d like to|d like to)(?: (?:know|ask)(?: (?:if|about|whether))?| (?:see|find out|check) (?:if|whether))?
(?:i|we)(?:'d| would)? (?:also |just |really )?(?:want|need|like|wish)(?: that| for| some| you to)?
(?!(?:how|what|when|where|why|who|which|that|and|or|if)\\b)[a-z]+,? (?:can|could|will|would) you(?: please)?|(?:needing|wanting) to know|(?:cannot|can'?t) (?:figure out|understand|tell) (?:why|how|what|if)
help(?= (?:${ACTIONS}|\\w+ing) |[,!])
(?:can|could|may|shall|should|would|will) ${WHO}(?: please| also| still| just| possibly| ever)*
(?:please )?(?:help|tell|show|let|assist|remind|give|send) (?:me|us)(?: know)?(?: with| about| if| to)?
(?:some |any |your )?help (?:in|with|on|for|to)|would you (?:like|mind|care) to|know (?:more )?(?:about|if|whether|when)
(?:please )?explain(?: to me)?|do you know(?: if)?|any idea|is it (?:possible|ok|okay)(?: for (?:me|us))? to
is there (?:a|an|any|some) (?:way|chance|possibility|option)(?: for (?:me|us))?(?: to| of| that)?
(?:is|are) there(?: an?y?| some)(?= \\w)|do you(?: guys)?(?: still| currently)?(?: have| know| offer| provide| sell| give)?(?: an?y?)?
(?:find|find out|check|see) (?:if|whether)(?: there (?:is|are))?(?: an?y)?|tell about|(?:be )?here to|be able to
(?:${NUMBER}|most|some|many|several|half) (?:out )?of(?: the| my| our)?(?: ${NUMBER})?
(?:am i|are we|are you|i(?: a|')m|we(?: a|')re) able to
(?:(?:i|we)(?: have|'ve)?(?: got)? )?(?:an? |some )?questions?(?: about| regarding| concerning| on)(?= (?:the|my|our|an?|\\w+ing)\\b)
(?:i|we)(?: have|'ve)(?: got)?(?= (?:an? |some )?(?:problems?|issues?|trouble)\\b)
(?:any |some )?assistance (?:to|with|in)|walk me through(?: the (?:process|steps) (?:of|for|to))?|(?:some |any |more )?info(?:rmation)?(?: about| on| regarding)(?= \\w)
it (?:seems|looks|appears|sounds)(?: to me| to us)?(?: that| like| as if| as though)?
(?:i|we) (?:think|guess|believe|noticed|notice|see|saw|found|find|realised|realized|heard|feel|know|suspect|hope|understand)(?: out)?(?: that)?
(?:the |my |our )?(?:problem|issue|question|trouble)(?: is|'s)(?: that)?
there(?: is|'s| are| was| were)(?= (?:no|not|nothing|a|an|some|still)\\b)
why do (?:i|we) (?:really |still )?(?:need|have) to|not sure(?: why| if| how)?|i do ?n[o']?t (?:know|understand) (?:why|how(?! to\\b))
why (?:is|are|was|were|am|'s)(?: there| it that)?(?: i| we| ${OWN})?(?: still)?
i wonder (?:if|why|how|whether)|how come
(?:what|how much)(?: is| are|'s|s| was)(?= (?:the|my|your|an?|our)\\b)`),
    '',
  ],
  [
    opening(
      "how (?:can|do|could|would|should|does|did|to|may) (?:i|we|you|one)|(?:i|we) do(?:n'?t| not) know how to(?= \\w)",
    ),
    'how to ',
  ],
  [
    opening(
      "(?:i|we) (?:can ?not|can'?t|could ?n[o']?t|couldn'?t|(?:a|')?m (?:not able|unable) to|are (?:not able|unable) to)",
    ),
    'cannot ',
  ],
  [
    opening(
      "(?:i|we)(?:'m| am|'re| are|'ve| have|ve| was| were)?(?: been)?(?= (?:not (?:been )?\\w+(?:ing|ed|en)|being|(?:double |over|wrongly )?(?:charged|billed)|locked|blocked|logged|asked|forced|missing|getting|unable|stuck)\\b)",
    ),
    '',
  ],
  [opening("(?:i|we) (?:have|'ve|ve|had) been"), ''],
  [
    opening(
      "(?:i|we)(?:'ve| have)?(?: just)?(?= (?:never )?(?:lost|forgot(?:ten)?|misplaced|missed|received|got) (?:an?|the|my|our|no)\\b)",
    ),
    '',
  ],
  [opening('(?:not able|unable) to(?= \\w)'), 'cannot '],
  [
    opening(
      "(?:being|(?:you|they)(?: have|'ve)?(?: just)?)(?= (?:double |over)?(?:charged|billed))",
    ),
    '',
  ],
  [opening("(?:i|we) (?:haven'?t|have not|hasn'?t)(?: been)?(?: yet)?"), 'not '],
];
