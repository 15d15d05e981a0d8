import { generalising } from './amounts';
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

export const phrasing: Phrasing = {
  openings: [
    [
      opening(`
ciao|salve|buongiorno|buonasera|grazie|allora|quindi|e|ma|sì|no,|per favore|purtroppo|inoltre|ancora
(?:io )?(?:solo )?(?:voglio|vogliamo|vorrei|vorremmo|devo|dobbiamo|ho bisogno di|abbiamo bisogno di|mi piacerebbe)(?: solo)?(?: sapere (?:se|come))?
(?:può|potete|potrebbe|potreste|puoi)(?: dirmi| aiutarmi(?: a| con)?)?|(?:posso|possiamo|si può)|è possibile|c'è (?:un|qualche) modo (?:di|per)
sembra che|il problema è che|(?:credo|penso|ho notato|ho visto) che|perché (?:è|sono|non)?|qual è`),
      '',
    ],
    [
      opening(`
come (?:posso|possiamo|si può|faccio a)`),
      'come ',
    ],
    [opening('non (?:posso|possiamo)'), 'non si può '],
    [opening('(?:mi|ci) (?:è stat[oa]|avete)(?= (?:addebitat|bloccat|rifiutat))'), ''],
    [opening('non (?:riesco|riusciamo) a'), 'non si riesce a '],
  ],
  closing: closing(`
per favore|grazie(?: in anticipo)?|se possibile`),
  article: opening(`
il|lo|la|i|gli|le|un|uno|una|mio|mia|miei|mie|nostro|nostra|nostri|nostre|questo|questa|questi|queste`),
  border: before(`
perché|poiché|ma|anche se|mentre|affinché|quando|se (?:io|non)|e (?:io|non|poi|lui|lei)|il che`),
  story: starting(`
io|noi|lui|lei|loro|voi|mi|ci|si|e|ma|o|perché|se|quando|mentre|che|a|al|in|nel|nella|per|con|di|del|da|è|sono|ha|hanno|ho|abbiamo`),
  trouble: containing(`
non|mai|niente|nulla|nessuno|nessuna|senza|errore|errori|manca|mancano|fallisce|lento|lenta|vuoto|vuota|perso|persa|bloccato|bloccata|rifiutato|rifiutata|impossibile|troppo|sbagliato|sbagliata|due volte|scompare|solo`),
  detail: containing(`
quando \\p{L}+o|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi|io|mi|noi`),
  dangling: closing(`
il|lo|la|i|gli|le|un|una|di|del|della|a|al|e|o|ma|con|per|in|nel|che|è|sono|molto|non|si|da`),
  question: starting(`
come(?! \\p{L}+[aei]re\\b)|che|cosa|quale|quali|dove|quando|chi|quant[oaei]|perché|c'è|ci sono`),
  verb: containing(`
è|sono|era|ha|hanno|può|possono|deve|devono|c'è|funziona|funzionano|fallisce|falliscono|manca|mancano|arriva|arrivano|appare|compare|carica|caricano|costa|costano|mostra|mostrano
perde|perdono|resta|rimane|scade|si \\p{L}+|non \\p{L}+|\\p{L}{2,}[aei]r(?:e|si|l[oaie])`),
  vague: containing(
    `esso|essa|essi|lo(?=$)|questo(?=$)|ciò|quello|quella|qualcuno|qualcosa|lui|lei|loro`,
  ),
  tail: before(
    `e|o|ma|che|quando|perché|per|da|dal|dalla|in|nel|nella|con|su|sul|sulla|dopo|prima|durante`,
  ),
  general: generalising({
    about: 'più di |oltre |circa |quasi ',
    lasts: 'dura|durano|impiega|impiegano|ci mette|ci mettono',
    times: 'secondi|secondo|minut[oi]|or[ae]|giorn[oi]|settiman[ae]',
    long: 'molto',
    after: 'dopo|da|per|in',
    measures: 'mesi',
    plural: '[ie]',
    many: [
      ['(?:di|con|da) (?:più di|oltre) #', 'con un gran numero di'],
      ['(?:più di|oltre) #', 'un gran numero di'],
    ],
  }),
  bound: bounding(
    `solo|soltanto|solamente|fino a|meno|massim\\p{L}*|limit\\p{L}*|sotto`,
    `non|mai|senza|nessun[oa]?`,
  ),
  person: starting(`
collegh?[aei]|cap[oi]|direttore|direttrice|responsabil[ei]|dipendent[ei]|professor(?:e|essa|i)|insegnant[ei]|medic[oi]|pazient[ei]|marito|moglie|figli[oa]?|madre|padre|amic[oaih]e?|gente|person[ae]|qualcuno`),
  neutral: [
    [/(?<![\p{L}'’])(?:il mio|la mia|il nostro|la nostra) (?=[aeiou])/giu, "l'"],
    [
      each(
        '(?<=(?:il|la|i|le|[adns]u?(?:el|ell|al|all|l|ll|i|e)[ae]?|del|della|dei|delle|nel|nella|al|alla) )(?:mi[oae]|miei|nostr[oaie])(?= [bcdfglmnpqrtv])',
      ),
      '',
    ],
  ],
};
