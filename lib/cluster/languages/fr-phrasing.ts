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
bonjour|bonsoir|salut|merci|alors|donc|et|mais|oui|non|ok|svp|s'il vous plaît|malheureusement|en fait|d'ailleurs
(?:je|nous) (?:voudrais|voudrions|souhaite|souhaitons|veux|voulons|souhaiterais|dois|devons)(?: savoir (?:si|comment))?|j'aimerais(?: bien)?(?: savoir (?:si|comment))?
(?:j'ai|nous avons) besoin (?:de|d')|(?:pouvez|pourriez)-vous(?: me| nous)?|(?:est-ce que|est-il possible (?:de|d')|puis-je|peut-on|y a-t-il)(?: (?:je|on|vous) (?:peux|peut|pouvez))?
il (?:semble|paraît)(?: que)?|le problème est que|(?:je|nous) (?:pense|pensons|crois|croyons) que|j'ai (?:remarqué|constaté|vu) que
pourquoi (?:ai-je|avons-nous) été|(?:j'ai|nous avons) été(?= \\p{L}+[éi]e?s?)|vous (?:m'|nous )avez(?= (?:débité|facturé|prélevé|bloqué)\\p{L}*)
pourquoi (?:est-ce que )?|quel(?:le)? est`),
      '',
    ],
    [
      opening(`
comment (?:puis-je|peut-on|faire pour|est-ce que je peux)`),
      'comment ',
    ],
    [opening("(?:je n'arrive|nous n'arrivons) pas à(?= [^aeiouyhàâéèêîôœ])"), 'impossible de '],
    [opening("(?:je n'arrive|nous n'arrivons) pas à"), "impossible d'"],
  ],
  closing: closing(`
merci(?: d'avance)?|s'il vous plaît|svp|si possible`),
  article: opening(`
le|la|les|un|une|des|mon|ma|mes|notre|nos|votre|vos|ce|cette|ces`),
  border: before(`
parce que|car|mais|alors que|puisque|afin que|pour que|lorsque|quand (?:je|nous|on)|si (?:je|nous|on)|et (?:je|nous|on|il|elle|ensuite)|qui|ce qui`),
  story: starting(`
je|j'\\w+|nous|vous|il|elle|ils|elles|on|tu|et|mais|ou|car|parce|si|quand|lorsque|alors|puisque|que|qui|à|au|dans|en|par|sur|de|du|pour|avec|est|sont|a|ont|me|m'\\w+`),
  trouble: containing(`
pas|plus|jamais|rien|aucune?|personne|sans|erreurs?|manquante?s?|manque|lente?s?|vide|perdue?s?|échoue|échouent|bloquée?s?|refusée?s?|impossible|trop|faux|fausse|incorrecte?s?|expirée?s?|deux fois|disparaît|seulement`),
  detail: containing(`
deux|trois|quatre|cinq|six|sept|huit|neuf|dix|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce matin|je|nous|me`),
  dangling: closing(`
le|la|les|un|une|des|de|du|à|au|aux|et|ou|mais|avec|pour|par|sur|dans|en|que|qui|est|sont|très|ne|se|ce|mon|ma|mes|notre|nos`),
  question: starting(`
comment(?! \\p{L}+(?:er|ir|re)\\b)|que|quoi|quel(?:le)?s?|où|quand|qui|combien|pourquoi|est-ce|y a-t-il|est-il`),
  verb: containing(`
est|sont|a|ont|était|étaient|peut|peuvent|doit|doivent|fait|font|va|vont|marche(?:nt)?|fonctionne(?:nt)?|manque(?:nt)?|échoue(?:nt)?|plante(?:nt)?|s'arrête(?:nt)?|disparaît|disparaissent
met|mettent|prend|prennent|reste(?:nt)?|arrive(?:nt)?|affiche(?:nt)?|coûte(?:nt)?|perd(?:ent)?|charge(?:nt)?|ne|n'\\p{L}+|\\p{L}{2,}(?<!i)er|\\p{L}{2,}ir`),
  vague: containing(
    `il|elle|ils|elles|ça|cela|ceci|celui|celle|ceux|celles|lui|leur|y|en(?=$)|quelqu'un|quelque chose`,
  ),
  tail: before(
    `et|ou|mais|qui|que|quand|parce que|pour|depuis|dans|sur|chez|avec|par|après|avant|pendant|lors`,
  ),
  general: generalising({
    about: 'plus de |environ |presque ',
    lasts: 'met|mettent|prend|prennent|dure|durent',
    times: 'secondes?|minutes?|heures?|jours?|semaines?',
    long: 'longtemps',
    after: 'après|depuis|pendant|en',
    measures: 'mois',
    plural: '[sx]',
    many: [
      ['(?:de|à|avec) plus de #', 'avec beaucoup de'],
      ['plus de #', 'beaucoup de'],
    ],
  }),
  bound: bounding(
    `seulement|uniquement|que \\d\\S*|jusqu['’](?:à|aux?)|moins|au plus|max(?:im\\p{L}*)?|limit\\p{L}*|plafon\\p{L}*|restrei\\p{L}*`,
    `pas|jamais|sans|aucune?`,
  ),
  person: starting(`
collègues?|chef(?:fe)?|patron(?:ne)?|responsables?|directeur|directrice|employée?s?|professeurs?|enseignante?s?|médecins?|patiente?s?|mari|femme|fils|fille|mère|père|amie?s?|gens|personnes|quelqu'un`),
  neutral: [
    [each('à (?:mes|nos)'), 'aux'],
    [each('de (?:mes|nos)'), 'des'],
    [each('mes|nos'), 'les'],
    [/(?<![\p{L}'’])(?:mon|ma) (?=[aeiouyhàâéèêîôœ])/giu, "l'"],
    [each('à mon'), 'au'],
    [each('de mon'), 'du'],
    [each('mon'), 'le'],
    [each('ma'), 'la'],
  ],
};
