import { stemmer } from '@orama/stemmers/spanish';
import { phrasing } from './es-phrasing';
import { accented, unaccented, type Language } from './language';

const stem = (word: string): string => unaccented(stemmer(word.replace(/([cs])ion$/, '$1ión')));

export const spanish: Language = {
  code: 'es',
  stem,
  stop: accented(`
el la los las un una unos unas lo al del de y e o u pero porque que qué quien quién cual cuál cuando
cuándo como cómo donde dónde si sí no ni yo tú él ella ello nosotros vosotros ustedes usted ellos ellas me
te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta esto estos estas ese
esa eso esos esas aquel aquella es son soy eres somos era eran fue fueron ser sido estoy está están estar
estaba he ha han has hemos había haber hay tengo tiene tienen tener tenía puedo puede pueden poder podría
podrían debo debe quiero quiere quisiera querría voy va van ir hacer hace hago hecho a ante con contra
desde en entre hacia hasta para por según sin sobre tras muy más menos mucho mucha muchos poco tan también
tampoco ya todavía aún siempre nunca todo toda todos todas algo nada otro otra otros cada mismo misma hola
buenos buenas días tardes noches gracias favor saludos saludo estimado estimados estimada ayuda ayudar
pregunta saber necesito ahora aquí ahí así bien pues además
cuales cuáles cuanto cuánto cuanta cuánta cuántos cuántas quienes quiénes sea sean sería serían
hubo tienes tenemos tenía tenían puedes podemos pueda puedan quieres queremos quería deseo desea gustaría debería
deben hacen haces hizo da das dan dar doy decir dice ver sólo solo solamente otras tanto tanta muchas pocos
varios varias algún alguno alguna algunos algunas ningún ninguno ninguna cualquier aunque mientras luego entonces
después antes hoy mañana señor señora señores buen día porfa porfavor k ke q xq pq tb
`),
  phrasing,
};
