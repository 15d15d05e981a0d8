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
hallo|hoi|goedemorgen|goedemiddag|goedendag|bedankt|dank je|dus|en|maar|ja|nee|alstublieft|alsjeblieft|helaas|eigenlijk|nog steeds
(?:ik|we|wij) (?:wil|willen|wou|zou(?:den)?(?: graag)?|moet|moeten|heb|hebben)(?: graag| nodig)?(?: weten (?:of|hoe))?
(?:kunt|kun|kan|zou) (?:u|je|jullie)(?: mij| me| ons)?(?: helpen(?: met)?)?|(?:kan|mag|kunnen) (?:ik|men|we)|is het mogelijk(?: om)?|is er een manier om
het (?:lijkt|schijnt)(?: erop)?(?: dat)?|het probleem is(?: dat)?|(?:ik|we) (?:denk|denken|merk|merken|zie|zien) dat|waarom (?:is|zijn|wordt|worden)|wat is`),
      '',
    ],
    [
      opening(`
hoe (?:kan|kunnen|moet) (?:ik|we|men)`),
      'hoe ',
    ],
  ],
  closing: closing(`
alstublieft|alsjeblieft|bedankt|dank(?: u| je)?(?: wel)?|indien mogelijk`),
  article: opening(`
de|het|een|mijn|onze|ons|uw|deze|dit|die|dat`),
  border: before(`
omdat|want|maar|hoewel|terwijl|zodat|totdat|als (?:ik|we|je)|wanneer|en (?:ik|we|dan|nu)|dat`),
  story: starting(`
ik|we|wij|hij|zij|ze|het|je|u|jullie|men|en|maar|of|omdat|als|toen|terwijl|tot|nadat|voordat|dat|die|er|aan|in|op|bij|van|voor|met|is|zijn|heeft|hebben`),
  trouble: containing(`
niet|geen|nooit|niets|niemand|zonder|fout|fouten|foute|ontbreekt|ontbreken|mist|traag|leeg|mislukt|mislukken|verloren|verdwijnt|dubbel|te|geweigerd|geblokkeerd|onmogelijk|verkeerde?|alleen`),
  detail: containing(`
mijn|vorige|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|vandaag|ik|we|mij|ons`),
  dangling: closing(`
de|het|een|en|of|maar|met|van|voor|bij|op|te|in|aan|dat|omdat|als|is|zijn|heel|ook|mijn|onze`),
  question: starting(`
hoe(?! \\p{L}+ te\\b)|wat|waar|wanneer|wie|welke?|waarom|is|zijn|kan|kunnen|heeft`),
  verb: containing(`
is|zijn|was|waren|wordt|worden|werd|heeft|hebben|kan|kunnen|moet|moeten|werkt|werken|gaat|gaan|duurt|duren|blijft|blijven|loopt|lopen|komt|komen|ontbreekt|ontbreken|mist|missen
toont|tonen|laadt|verdwijnt|verdwijnen|mislukt|mislukken|crasht|stopt|stoppen|kost|kosten|verliest|exporteren|importeren|wijzigen|verwijderen|toevoegen|opzeggen|annuleren|betalen
bestellen|openen|delen|printen|downloaden|uploaden|aanpassen|instellen|vinden|zien|sturen|filteren|zoeken|opslaan|inloggen|uitloggen|resetten|veranderen|bewerken|verbinden`),
  vague: containing(
    `hij|zij|ze|hem|haar|hen|hun|dit|dat(?=$)|deze|die(?=$)|daarvan|daarmee|iemand|iets`,
  ),
  general: generalising({
    about: 'meer dan |ongeveer |bijna ',
    lasts: 'duurt|duren|duurde|kost',
    times: 'seconden?|minuten|minuut|uur|uren|dag|dagen|weken',
    long: 'lang',
    after: 'na|sinds|binnen',
    measures: 'maanden',
    plural: '[ns]',
    many: [
      ['(?:van|met|boven) (?:meer dan |de |ongeveer )?#', 'met veel'],
      ['meer dan #', 'veel'],
    ],
  }),
  bound: bounding(
    `slechts|maar|alleen|tot|onder|minder|hoogstens|max(?:im\\p{L}*)?|limiet\\p{L}*|gelimiteerd|beperk\\p{L}*`,
    `niet|geen|nooit|zonder`,
  ),
  person: starting(`
collega(?:'s)?|baas|chef|directeur|manager|medewerkers?|leraar|leraren|artsen|arts|patiënt(?:en)?|man|vrouw|zoon|dochter|moeder|vader|vriend(?:in)?|mensen|iemand`),
  neutral: [[each('onze'), 'de']],
};
