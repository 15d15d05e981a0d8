import { before, closing, containing, opening, starting, type Phrasing } from './language';

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
      'wie ',
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
};
