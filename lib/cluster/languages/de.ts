import { stemmer } from '@orama/stemmers/german';
import { phrasing } from './de-phrasing';
import { words, type Language } from './language';

const PARTICLES =
  'ab|an|auf|aus|bei|ein|fest|her|herunter|hin|hoch|mit|nach|runter|um|vor|weg|weiter|zuruck|zusammen';
const SEPARATED = new RegExp(`^(${PARTICLES})(?:ge|zu)(?=.{3})`);

/** "abgebucht" beside "abbuchen" and "Abbuchung", "gekündigt" beside "kündigen". */
const stem = (word: string): string => {
  const plain = stemmer(word);
  const joined = plain.replace(SEPARATED, '$1');
  return joined === plain ? plain.replace(/^ge(.{4,})t$/, '$1') : joined.replace(/(?<=.{5})t$/, '');
};

export const german: Language = {
  code: 'de',
  stem,
  compounds: true,
  stop: words(`
der die das den dem des ein eine einen einem einer eines kein keine keinen keiner und oder aber denn
weil wenn dass daß ob als wie so auch nur noch schon sehr mehr ich du er sie es wir ihr mich mir dich dir
ihn ihm uns euch ihnen sich mein meine meinen meinem meiner dein deine sein seine seinen unser unsere
unseren euer eure ihre ihren ihrem ihrer ist sind war waren bin bist seid sei wird werden wurde wurden
worden habe hast hat haben hatte hatten hätte kann kannst können könnte könnten konnte muss müssen musste
soll sollen sollte will wollen wollte würde würden darf dürfen mag möchte möchten in im an am auf aus bei
beim mit nach von vom vor zu zum zur über unter für gegen ohne durch um bis seit während hier dort da dann
nun jetzt heute mal man was wer wo warum wieso welche welcher welches diese dieser dieses diesen diesem
jede jeder jedes alle alles etwas nichts nicht einfach immer wieder ja nein doch bitte danke vielen dank
hallo guten tag morgen abend liebe lieber liebes team sehr geehrte geehrter damen herren freundlichen
grüßen gruß grüße frage fragen hilfe helfen wissen sagen gerne gern leider eigentlich gibt geht machen
macht tun kommt dass damit dabei dazu davon daran also oder ab bzw eben halt
meines deines seines unserer unserem unseres eurem eures ihres deren dessen welchem welchen jemand
niemand viel viele vielen wenig wenige wann nie niemals bisher bislang bereits sobald solange seitdem nachdem
bevor deshalb deswegen trotzdem obwohl falls zwar sonst sowie sowohl weder entweder selbst selber ganz gar
ziemlich wirklich genau etwa fast zwischen außer wegen trotz pro je hin her dafür dagegen darauf darüber darum
dadurch worauf womit habt gewesen geworden wäre wären sollten dürfen lassen lässt brauche brauchen bräuchte
bekomme bekommen bekommt derselbe dieselbe dasselbe denselben
`),
  phrasing,
};
