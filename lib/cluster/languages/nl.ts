import { stemmer } from '@orama/stemmers/dutch';
import { phrasing } from './nl-phrasing';
import { words, type Language } from './language';

const PARTICLES = 'aan|af|achter|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor|weg';
const PARTICIPLE = new RegExp(`^(${PARTICLES})?ge(?=.{4,}[td]$)`);

/** "opgezegd" as "opzeggen", "betaald" as "betalen", "besteld" as "bestellen", "foto's" as "foto". */
const stem = (word: string): string =>
  stemmer(word.replace(/'s$/, ''))
    .replace(PARTICIPLE, '$1')
    .replace(/(?<=.{4}[^aeiou])[td]$/, '')
    .replace(/([aeou])\1(?=[^aeiou]$)/, '$1')
    .replace(/([^aeiou])\1$/, '$1');

export const dutch: Language = {
  code: 'nl',
  stem,
  compounds: true,
  stop: words(`
de het een en of maar want omdat dat die dit deze daar hier er wat wie welke waar wanneer waarom hoe als
dan toen ik je jij u hij zij ze we wij jullie mij me jou hem haar ons hen hun mijn jouw uw zijn onze ons is
ben bent was waren wordt worden werd geweest heb hebt heeft hebben had hadden kan kunt kunnen kon konden
moet moeten moest mag wil willen wilt wilde zal zullen zou zouden ga gaat gaan doen doet gedaan in op aan
van voor met door over onder uit bij naar tot tegen tussen zonder om te al ook nog wel niet geen niets iets
alles alle elke veel meer minder zeer heel erg zo toch even weer altijd nooit nu vandaag hallo beste hoi
goedemorgen goedemiddag goedendag dank bedankt dankjewel alvast groet groeten vriendelijke graag vraag
vragen hulp helpen weten zeggen ja nee svp alstublieft alsjeblieft af toe maken maakt gewoon eigenlijk
één eens staat staan sinds na per pas steeds krijg krijgt krijgen kreeg komt komen zit zitten niks
niemand iemand ieder iedere sommige veel weinig genoeg gelieve zodra terwijl hoewel zodat indien
tenzij voordat nadat daarom daarna erop erin ermee eraan waarop s dus echter mogelijk
`),
  phrasing,
};
