import { generalising } from './amounts';
import {
  bounding,
  before,
  closing,
  containing,
  opening,
  starting,
  type Phrasing,
} from './language';

export const phrasing: Phrasing = {
  openings: [
    [
      opening(`
hej|hallå|god (?:morgon|kväll|dag)|tack|så|och|men|ja|nej|snälla|tyvärr|egentligen|fortfarande
(?:jag|vi) (?:vill|skulle vilja|behöver|måste|önskar)(?: bara)?(?: veta (?:om|hur))?|(?:kan|kunde|skulle) (?:ni|du)(?: hjälpa (?:mig|oss)(?: med)?)?
(?:kan|får) (?:jag|man|vi)|är det möjligt(?: att)?|finns det(?: något sätt)?(?: att)?|det (?:verkar|ser ut)(?: som)?(?: om| att)?
problemet är(?: att)?|(?:jag|vi) (?:tror|märker|märkte|ser) att|varför (?:är|har|blir|kan)|vad är`),
      '',
    ],
    [
      opening(`
hur (?:kan|gör|ska) (?:jag|man|vi)(?: för att)?`),
      'hur ',
    ],
  ],
  closing: closing(`
tack(?: på förhand)?|snälla|om möjligt`),
  article: opening(`
en|ett|den|det|de|min|mitt|mina|vår|vårt|våra|denna|detta|dessa`),
  border: before(`
eftersom|men|fast|medan|så att|tills|när (?:jag|vi|man)|om (?:jag|vi|man)|och (?:jag|vi|sedan|nu)|vilket|för att`),
  story: starting(`
jag|vi|han|hon|de|det|den|du|ni|man|och|men|eller|eftersom|om|när|medan|tills|efter|innan|att|som|på|i|vid|hos|av|för|med|är|har|var|mig|oss`),
  trouble: containing(`
inte|inga|ingen|inget|aldrig|utan|fel|saknas|saknar|långsam|långsamt|tom|tomt|misslyckas|förlorad|försvinner|dubbelt|för|nekad|nekas|spärrad|omöjligt|bara|avbryts|hänger`),
  detail: containing(`
min|mitt|mina|vår|vårt|våra|förra|två|tre|fyra|fem|sex|sju|åtta|nio|tio|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|igår|idag|jag|vi|mig|oss`),
  dangling: closing(`
en|ett|den|det|de|och|eller|men|med|av|för|på|i|till|att|som|om|är|har|mycket|inte|min|vår`),
  question: starting(`
hur(?! man\\b)|vad|var|när|vem|vilken|vilket|vilka|varför|är|kan|har|finns|går`),
  verb: containing(`
\\p{L}{3,}as|är|var|har|hade|kan|kunde|måste|ska|får|fick|går|gick|fungerar|funkar|blir|blev|tar|tog|saknas|saknar|kommer|kom|visas|visar|laddas|laddar|försvinner|misslyckas|kraschar|stannar
hänger|kostar|avbryts|finns|exportera|importera|ändra|ta bort|lägga till|avsluta|avboka|betala|beställa|öppna|dela|skriva ut|ladda (?:ner|ned|upp)|ställa in|hitta|se|skicka|filtrera|söka|spara
logga (?:in|ut)|återställa|byta|radera|redigera|koppla`),
  vague: containing(`han|hon|dem|detta|denna|dessa|den(?=$)|det(?=$)|någon|något|dessa`),
  tail: before(`och|eller|men|som|när|eftersom|för|från|i|på|med|efter|före|under|sedan`),
  general: generalising({
    about: 'över |mer än |ungefär |nästan ',
    lasts: 'tar|tog',
    times: 'sekunder|sekund|minuter|minut|timmar|timme|dagar|veckor',
    long: 'lång tid',
    after: 'efter|inom|sedan',
    measures: 'månader',
    plural: '[nr]',
    many: [
      ['(?<=(?:av|för|med) )(?:över |mer än |fler än |ungefär )?#', 'många'],
      ['över #', 'med många'],
      ['(?:mer|fler) än #', 'många'],
    ],
  }),
  bound: bounding(
    `bara|endast|enbart|upp till|högst|under|mindre|färre|max(?:im\\p{L}*)?|begräns\\p{L}*|\\p{L}*gräns(?:en)?|limit\\p{L}*`,
    `inte|ej|aldrig|ingen|inga|utan|inget`,
  ),
  person: starting(`
kolleg(?:a|or|an)|chef(?:en)?|ledare|lärare|läkare|patient(?:er)?|man|fru|son|dotter|mamma|pappa|vän|folk|människor|någon`),
  neutral: [],
};
