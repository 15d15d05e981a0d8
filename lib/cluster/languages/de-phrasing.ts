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

/** What follows "gibt es eine Möglichkeit," keeps its "zu", alone or inside the verb, though no other verb is left. */
const INFINITIVE = new RegExp(
  [
    '(?:( )zu |\\b(an|auf|aus|ab|ein|herunter|hinzu|hoch|um|vor|zurück)zu)(?=\\p{Ll}{3,}n$)',
    '(?<=^(?!.*\\b(?:ist|sind|war|wird|scheint|hat|haben|hatte|braucht|geht|gibt|um|ohne|statt|versuch\\p{L}*|kann|nicht)\\b).*)',
  ].join(''),
  'iu',
);

export const phrasing: Phrasing = {
  openings: [
    [
      opening(`
also|ja|nein|ok(?:ay)?|und|aber|leider|bitte|hallo(?: zusammen)?|guten (?:tag|morgen|abend)|danke|übrigens|eigentlich|immer noch
(?:ich|wir) (?:möchten?|wollen?|will|würden?(?: gerne?)?|hätten? gerne?|brauchen?|benötigen?|wünschen? (?:mir|uns))(?: gerne?)?
(?:können|könnten|kannst|könntest) (?:sie|du|ihr)(?: mir| uns)?(?: bitte)?|(?:kann|darf|können) (?:ich|man|wir)|gibt es(?: eine möglichkeit)?
ist es möglich,?(?: dass)?|es (?:scheint|sieht so aus),?(?: dass| als ob)?|das problem ist,?(?: dass)?|mir ist aufgefallen,?(?: dass)?
(?:ich|wir) (?:habe|haben) (?:das problem|festgestellt|gemerkt|bemerkt|gesehen),?(?: dass)?|(?:ich|wir) (?:glaube|denke|vermute)n?,?(?: dass)?
warum (?:ist|sind|wird|werden|wurde|wurden)|wieso (?:ist|sind|wird|werden|wurde|wurden)|was (?:ist|sind)(?= (?:der|die|das)\b)`),
      '',
    ],
    [
      opening(`
(?:wie|wo) (?:kann|können|muss|soll) (?:ich|man|wir)`),
      '',
    ],
  ],
  closing: closing(`
bitte|danke|vielen dank|wenn möglich|können sie (?:mir )?helfen`),
  article: opening(`
der|die|das|den|dem|ein|eine|einen|mein|meine|meinen|unser|unsere|unseren|dieser|diese|dieses`),
  border: before(`
weil|da ich|obwohl|während|sodass|so dass|damit|aber|sondern|bis|und (?:ich|wir|dann|jetzt)|wenn (?:ich|wir|man)|dass|welche[rs]?`),
  story: starting(`
ich|wir|er|sie|es|du|ihr|man|und|aber|oder|weil|da|wenn|als|während|bis|nachdem|bevor|obwohl|dass|damit|mir|uns|an|in|auf|bei|von|für|mit|ist|sind|hat|haben`),
  trouble: containing(`
nicht|kein|keine|keinen|nie|nichts|niemand|ohne|fehler|fehlt|fehlen|falsch|falsche[rsn]?|kaputt|langsam|leer|bricht|brechen|stürzt|hängt|verloren|verschwindet|doppelt|zu|abgelehnt|gesperrt|unmöglich|dauert|nur`),
  detail: containing(`
zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|gestern|heute|letzte[rsn]?|ich|wir|mir|uns`),
  dangling: closing(`
der|die|das|den|dem|ein|eine|einen|und|oder|aber|mit|von|für|bei|auf|zu|in|an|im|am|dass|weil|wenn|ist|sind|sehr|nur|auch`),
  question: starting(`
wie(?! man\\b)|was|warum|wieso|weshalb|wann|wo|wer|welche[rsnm]?|ist|sind|kann|können|wird|werden|hat|haben|gibt`),
  verb: containing(`
ist|sind|war|waren|wird|werden|wurden?|hat|haben|kann|können|muss|müssen|soll|lässt|lassen|geht|gehen|funktionier(?:t|en)|fehlt|fehlen|dauert|dauern|kommt|kommen|zeigt|zeigen
bricht|brechen|hängt|hängen|stürzt|stürzen|lädt|laden|erscheint|erscheinen|verschwindet|verschwinden|bleibt|bleiben|steht|stehen|startet|schlägt|schlagen|verliert|verlieren|kostet|kosten
\\p{L}{3,}ieren|ändern|löschen|kündigen|öffnen|speichern|hinzufügen|entfernen|bezahlen|überweisen|bearbeiten|einrichten|zurücksetzen|(?:an|ab)melden|sehen|finden|erstellen|erhalten
bestellen|verlängern|wechseln|drucken|teilen|senden|schicken|filtern|suchen|(?:herunter|hoch)laden|sperren|verschieben|verbinden|ausblenden`),
  vague: containing(
    `es|sie|ihn|ihm|er|ihnen|dies|diese[rsmn]?|jene[rsmn]?|das(?=$)|darauf|davon|damit|irgendwas|jemand`,
  ),
  general: generalising({
    about: 'über |mehr als |rund |etwa |fast |bis zu ',
    lasts: 'dauert|dauern|dauerte|braucht|brauchen',
    times: 'sekunden?|minuten?|stunden?|tage?n?|wochen?',
    long: 'lange',
    after: 'nach|seit|um|in',
    measures: 'monaten?|prozent|%|euro|uhr',
    plural: '[ns]',
    many: [
      ['(?<=(?:mit|bei|von|aus) )(?:über |mehr als |rund |etwa |fast )?#', 'vielen'],
      ['(?:über|ab|von mehr als) #', 'mit vielen'],
    ],
  }),
  bound: bounding(
    `nur|bloß|lediglich|unter|bis (?:zu|auf)|weniger|höchstens|max(?:imal\\p{L}*|imum)?|\\p{L}*limit\\p{L}*|begrenz\\p{L}*|beschränk\\p{L}*|\\p{L}*grenze`,
    `nicht|kein\\p{L}*|nie|ohne`,
  ),
  person: starting(`
(?:\\p{L}+-)?\\p{L}*(?:mitarbeiter|mitarbeiterin(?:nen)?|kolleg(?:e|en|in|innen)|chef(?:in)?|leiter(?:in)?|lehrer(?:in)?|ärztin|arzt|patient(?:en|in)?|mann|frau|sohn|tochter|mutter|vater|freund(?:in)?|leute|jemand)`),
  neutral: [
    [INFINITIVE, '$1$2'],
    [each('(?:mein|unser|ihr)e'), 'die'],
    [each('(?:mein|unser)en'), 'den'],
    [each('(?:mein|unser)em'), 'dem'],
    [each('(?:mein|unser)er'), 'der'],
    [each('(?:mein|unser)es'), 'des'],
    [/(?<=\bich )mein(?= )/giu, 'das'],
    [each('mein|unser'), ''],
  ],
};
