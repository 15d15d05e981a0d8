import { stemmer } from '@orama/stemmers/french';
import { phrasing } from './fr-phrasing';
import { accented, unaccented, type Language } from './language';

const stem = (word: string): string => unaccented(stemmer(word));

export const french: Language = {
  code: 'fr',
  stem,
  stop: accented(`
le la les l un une des du de d et ou mais donc or ni car que qu qui quoi dont où quand comme si je j tu
il elle on nous vous ils elles me m te t se s moi toi lui leur leurs mon ma mes ton ta tes son sa ses
notre nos votre vos ce c cet cette ces ça cela ceci suis es est sommes êtes sont étais était étaient été
être ai as a avons avez ont avais avait avaient avoir eu serait sera fait faire faites fais peux peut
pouvez pouvons peuvent pourrait pourriez dois doit devez doivent veux veut voulez voudrais voudrait vais
va allez vont aller à au aux en dans par pour sur sous avec sans chez vers entre depuis pendant avant
après ne n pas plus moins très trop bien aussi encore déjà toujours jamais tout tous toute toutes rien
même autre autres quel quelle quels quelles comment pourquoi combien bonjour bonsoir salut merci svp plaît
s'il cordialement madame monsieur oui non alors ici là y puis peu beaucoup question aide aider savoir
j'ai c'est n'est n'ai qu'il d'un d'une j'aimerais lors afin voici voilà
parce celui celle ceux celles etc dire dit dis vient viens venir lorsque puisque sinon jusque
jusqu seulement juste vraiment assez presque environ plutôt sûr chaque certain certaine certains certaines
plusieurs aucun aucune quelque quelques quelqu chacun personne malheureusement serais seront fut aie ait soit
soient étant ayant faisait pouvais pouvait pourrais voulais voulait voudrai voulons devrais devrait faut aimerais
aimerai souhaite souhaiterais besoin stp cdt bjr mr mme messieurs jai cest nest tjs pb l' d' qu' j' n' s' c' m' t' jusqu' lorsqu' puisqu' quelqu'
`),
  phrasing,
};
