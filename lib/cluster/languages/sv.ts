import { stemmer } from '@orama/stemmers/swedish';
import { phrasing } from './sv-phrasing';
import { words, type Language } from './language';

/** The stemmer leaves "fakturan" and "lösenordet" beside "faktura" and "lösenord". */
const DEFINITE = /(?<=.{4})ets?$|(?<=.{3})ans?$/;
const stem = (word: string): string =>
  stemmer(word.replace(DEFINITE, (end) => (end[0] === 'a' ? 'a' : '')));

export const swedish: Language = {
  code: 'sv',
  stem,
  compounds: true,
  stop: words(`
en ett den det de dem och eller men för att som om när hur var vad vem vilken vilket vilka varför
därför jag du han hon vi ni mig dig honom henne oss er sig min mitt mina din ditt dina sin sitt sina vår
vårt våra ert era deras detta denna dessa är var varit vara blir blev bli har hade haft ha kan kunde kunna
ska skall skulle vill ville måste får fick få går gick gå gör gjorde göra i på av till från med utan vid
hos mot mellan under över efter innan före ut in upp ner här där nu då så också bara inte inga ingen inget
något någon några allt alla mycket mer mindre många väldigt redan ännu alltid aldrig igen idag hej hallå
god morgon dag tack snälla hälsningar vänliga mvh fråga frågor hjälp hjälpa veta säga ja nej gärna även
samt ju väl finns
än sedan fortfarande eftersom istället ingenting någonting vore blivit bland ens dit hit sådan sådant
sådana samma varje kommer kom sen medan tills varken antingen båda flera fler fått finnas fanns låta låter
`),
  phrasing,
};
