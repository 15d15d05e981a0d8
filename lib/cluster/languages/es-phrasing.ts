import { before, closing, containing, opening, starting, type Phrasing } from './language';

export const phrasing: Phrasing = {
  openings: [
    [
      opening(`
hola|buenos días|buenas (?:tardes|noches)|gracias|pues|bueno|y|pero|sí|no,|por favor|lamentablemente|entonces|además|todavía
(?:yo )?(?:quiero|queremos|quisiera|quisiéramos|querría|me gustaría|nos gustaría|necesito|necesitamos|debo|tengo que|tenemos que)(?: saber (?:si|cómo))?
(?:puede|pueden|podría|podrían|puedes)(?: usted)?(?: decirme| ayudarme(?: a| con)?)?|(?:puedo|podemos|se puede)|(?:es posible|hay (?:alguna )?(?:forma|manera) de)
parece que|el problema es que|(?:creo|creemos|pienso|noté|he visto|he notado) que|por qué (?:es|está|están|ha|han|no)?|cuál es`),
      '',
    ],
    [
      opening(`
cómo (?:puedo|podemos|se puede|hago para)`),
      'cómo ',
    ],
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
dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|yo|me|nos`),
  dangling: closing(`
el|la|los|las|un|una|de|del|a|al|y|o|pero|con|para|por|en|que|es|son|muy|no|se|mi|su|lo`),
};
