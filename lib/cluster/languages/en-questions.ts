import { END } from './language';

/** Somebody's thing, of one to four words, with the space after it. */
const THING = String.raw`((?:the|my|our|your|this|that|these|those|an?|any)(?: [\w'’-]+){1,4}? )`;
/** "It" is a thing only of what takes time. */
const SUBJECT = String.raw`(it (?=takes?\b)|(?!(?:i|we|you|it|they|he|she|this|that|there) )(?:[\w'’-]+ ){1,5}?)`;
/** None that is as often a thing: of "transfer" nobody can tell. */
const VERB =
  `(?:accept|add|allow|appear|apply|arrive|be|become|charge|come|complete|connect|cost|cover|deliver|download|expire|fail|get|give|go|happen|have
include|keep|last|leave|let|load|look|match|need|offer|open|require|respond|run|save|say|send|show|start|stay|sync|take|update|use|vary|work)`.replaceAll(
    '\n',
    '|',
  );
const IS = String.raw`((?:is|are|was|were|has|have|had)(?:n['’]?t)?)`;
const STATE = String.raw`((?:still |now |always |just |being )*(?:not|been|gone|come|shown|stuck|lost|wrong|slow|due|down|late|so|too|blank|empty|different|higher|lower|available|open|valid|safe|good|\w{3,}(?:ed|ing)))${END}`;
const WH = String.raw`(how(?: long| much| many \w+| often| soon| fast)?|when|where|(?:what|which)(?: \w+){1,3}?)`;
const WHY = '(?:why|how come)';

const at = (pattern: string): RegExp => new RegExp(`^${pattern}`, 'iu');

/**
 * What a question takes for granted is a statement ("Why has my transfer been declined?"), and what it asks for
 * is one once its words are in order ("How long does a transfer take?"): subject-auxiliary inversion, undone (the
 * other way round in Heilman & Smith 2010, "Good Question!").
 */
export const QUESTIONS: readonly (readonly [RegExp, string])[] = [
  [at(`${WHY} ${IS} ${THING}${STATE}`), '$2$1 $3'],
  [
    at(`${WHY} ((?:do|does|did)(?:n['’]?t| not)|(?:ca|wo)n['’]?t|cannot) ${THING}(${VERB})${END}`),
    '$2$1 $3',
  ],
  [
    at(`${WHY} did (you |${THING})(charge|decline|change|increase|close|reverse|expire)${END}`),
    '$1$3d',
  ],
  [
    at(`${WHY} did (you |${THING})(fail|return|reject|block|cancel|revert|crash|deduct)${END}`),
    '$1$3ed',
  ],
  [at(`${WHY} (?:do|did) (?:i|we) (?:get|see|have)${END} ?`), ''],
  [at(`${WH} does ${SUBJECT}(${VERB}(?<![^aeiou]y|[cs]h|[sox]))${END}`), '$1 $2$3s'],
  [at(`${WH} do ${SUBJECT}(${VERB})${END}`), '$1 $2$3'],
  [at(`${WH} (will|can|should|would) ${SUBJECT}(${VERB})${END}`), '$1 $3$2 $4'],
  [at(`${WH} ${IS} ${THING}${STATE}`), '$1 $3$2 $4'],
  [at(String.raw`(how (?:long|often|soon)) (are|is) (\w+ )${STATE}`), '$1 $3$2 $4'],
  [
    at(
      String.raw`(?:i|we) (?:have|['’]ve got) (?:an?|the) ((?:[\w'’-]+ ){1,3})(?:that|which) (?=is|was|has)`,
    ),
    '$1',
  ],
  [at(String.raw`where (is|are) ((?:the|my|our)(?: [\w'’-]+){1,3})$`), 'where $2 $1'],
];
