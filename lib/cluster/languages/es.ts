import { stemmer } from '@orama/stemmers/spanish';
import { phrasing } from './es-phrasing';
import { words, type Language } from './language';

export const spanish: Language = {
  code: 'es',
  stem: stemmer,
  stop: words(`
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
`),
  phrasing,
};
