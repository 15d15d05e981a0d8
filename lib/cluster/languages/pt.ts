import { stemmer } from '@orama/stemmers/portuguese';
import { phrasing } from './pt-phrasing';
import { accented, unaccented, type Language } from './language';

/** "cartões", "cartao" and "cartoes" as "cartão"; "redefinição" as "redefinir". */
const stem = (word: string): string =>
  unaccented(
    stemmer(
      word
        .replace(/(?:ões|oes|ao)$/, 'ão')
        .replace(/cão$/, 'ção')
        .replace(/ição$/, 'ir'),
    ),
  );

export const portuguese: Language = {
  code: 'pt',
  stem,
  stop: accented(`
o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para pra com sem
sob sobre entre até desde ao à aos às e ou mas porque que quê quem qual quais quando como onde se não sim
nem eu tu ele ela nós vós vocês você eles elas me te lhe lhes meu minha meus minhas teu tua seu sua seus
suas nosso nossa este esta isto estes estas esse essa isso esses essas aquele aquela aquilo é são sou era
eram foi foram ser sido estou está estão estar estava tenho tem têm ter tinha há havia posso pode podem
poder poderia podiam devo deve quero quer queria gostaria vou vai vão ir fazer faz faço feito muito muita
muitos mais menos pouco tão também já ainda sempre nunca tudo todo toda todos todas algo nada outro outra
outros cada mesmo mesma olá oi bom boa dia tarde noite obrigado obrigada favor prezados prezado ajuda
ajudar pergunta saber preciso agora aqui aí assim bem pois além
só depois antes então demais nenhum nenhuma algum alguma alguns algumas qualquer embora enquanto fui
fomos seja sejam seria teria tive teve temos haver houve poderíamos consigo consegue conseguem conseguimos
queremos pq vc vcs tb tbm pfv obg né dela dele delas deles nesse nessa neste nesta nisso disso deste desta desse
dessa num numa pro pros tá tô põe cadê quanto quanta quantos quantas
`),
  phrasing,
};
