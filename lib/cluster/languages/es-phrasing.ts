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
hola|buenos días|buenas (?:tardes|noches)|gracias|pues|bueno|y|pero|sí|no,|por favor|lamentablemente|entonces|además|todavía
(?:yo )?(?:s[oó]lo )?(?:quiero|queremos|quisiera|quisiéramos|querría|me gustaría|nos gustaría|necesito|necesitamos|debo|tengo que|tenemos que)(?: saber (?:si|cómo))?
(?:puede|pueden|podría|podrían|puedes)(?: usted)?(?: decirme| ayudarme(?: a| con)?)?|(?:puedo|podemos|se puede)|(?:es posible|hay (?:alguna )?(?:forma|manera) de)
parece que|el problema es que|(?:creo|creemos|pienso|noté|he visto|he notado) que|por qué (?:es|está|están|ha|han|no)?|cuál es`),
      '',
    ],
    [
      opening(`
cómo (?:puedo|podemos|se puede|hago para)`),
      'cómo ',
    ],
    [opening('no (?:puedo|podemos)'), 'no se puede '],
    [opening('(?:me|nos) han?(?= (?:cobrado|cargado|facturado|bloqueado|rechazado) )'), ''],
  ],
  closing: closing(`
por favor|gracias(?: de antemano)?|si es posible`),
  article: opening(`
el|la|los|las|un|una|unos|unas|mi|mis|nuestro|nuestra|nuestros|nuestras|su|sus|este|esta|ese|esa`),
  border: before(`
porque|ya que|pero|aunque|mientras|para que|sino|cuando|si (?:yo|me|no)|y (?:yo|me|no|luego|después|nos)|lo que|que (?:es|son)`),
  story: starting(`
yo|nosotros|él|ella|ellos|usted|me|nos|se|y|pero|o|porque|si|cuando|aunque|mientras|que|al|a|en|por|para|con|de|del|es|son|está|están|ha|han|he|hemos|le`),
  trouble: containing(`
no|nunca|nada|nadie|ningún|ninguna|sin|error|errores|falta|faltan|falla|fallan|lento|lenta|vacío|vacía|perdido|perdida|bloqueado|bloqueada|rechazado|rechazada|imposible|demasiado|incorrecto|incorrecta|dos veces|desaparece|solo|sólo`),
  detail: containing(`
mis?|cuando \\p{L}+o|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|yo|me|nos`),
  dangling: closing(`
el|la|los|las|un|una|de|del|a|al|y|o|pero|con|para|por|en|que|es|son|muy|no|se|mi|su|lo`),
  question: starting(`
cómo(?! \\p{L}+[aei]r\\b)|qué|cuál(?:es)?|dónde|cuándo|quién(?:es)?|cuánt[oa]s?|por qué|hay`),
  verb: containing(`
es|son|está|están|fue|fueron|ha|han|hay|puede|pueden|debe|deben|tiene|tienen|funciona|funcionan|falla|fallan|tarda|tardan|falta|faltan|llega|llegan|sale|salen|aparece|aparecen
carga|cargan|cuesta|cuestan|muestra|muestran|pierde|pierden|se \\p{L}+|no \\p{L}+|\\p{L}{2,}[aei]r(?:se|l[oa]s?)?`),
  vague: containing(`él|ella|ellos|ellas|lo|eso|esto|aquello|ése|ésta|alguien|algo|le|les`),
  tail: before(`y|o|pero|que|cuando|porque|para|desde|en|con|por|después|antes|durante`),
  general: generalising({
    about: 'más de |unos |unas |casi ',
    lasts: 'tarda|tardan|tardó',
    times: 'segundos?|minutos?|horas?|días?|semanas?',
    long: 'mucho',
    after: 'después de|tras|desde hace|durante|en',
    measures: 'meses',
    plural: 's',
    many: [
      ['(?:de|con) más de #', 'con un gran número de'],
      ['más de #', 'un gran número de'],
    ],
  }),
  bound: bounding(
    `s[oó]lo|solamente|únicamente|hasta|menos|m[aá]xim\\p{L}*|como mucho|l[ií]mit\\p{L}*|debajo|restring\\p{L}*`,
    `no|nunca|sin|ni`,
  ),
  person: starting(`
compañer[oa]s?|jef[ea]s?|director[ae]?s?|gerentes?|emplead[oa]s?|profesor(?:a|es|as)?|médic[oa]s?|pacientes?|marido|mujer|hij[oa]s?|madre|padre|amig[oa]s?|gente|personas?|alguien`),
  neutral: [
    [each('de nuestro'), 'del'],
    [each('a nuestro'), 'al'],
    [each('nuestro'), 'el'],
    [each('nuestra'), 'la'],
    [each('nuestros'), 'los'],
    [each('nuestras'), 'las'],
  ],
};
