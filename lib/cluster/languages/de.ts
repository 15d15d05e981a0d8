import { stemmer } from '@orama/stemmers/german';
import { phrasing } from './de-phrasing';
import { words, type Language } from './language';

export const german: Language = {
  code: 'de',
  stem: stemmer,
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
`),
  phrasing,
};
