import { stemmer } from '@orama/stemmers/italian';
import { phrasing } from './it-phrasing';
import { accented, unaccented, type Language } from './language';

const stem = (word: string): string => unaccented(stemmer(word));

export const italian: Language = {
  code: 'it',
  stem,
  stop: accented(`
il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal
dalla dai dagli dalle in nel nello nella nei nelle con su sul sulla sui per tra fra e ed o ma perché che
chi cui quale quali quando come dove se sì no non né io tu lui lei noi voi loro mi ti si ci vi ne me te mio
mia miei mie tuo tua suo sua suoi sue nostro nostra nostri vostro vostra vostri questo questa questi queste
quello quella quelli quelle è sono sei siamo siete era erano essere stato stata stati ho hai ha abbiamo
avete hanno avere aveva avevo posso può possiamo potete possono potrei potrebbe devo deve dovrei voglio
vuole vorrei vado va andare fare fa faccio fatto molto molta molti più meno poco così anche già ancora
sempre mai tutto tutta tutti tutte qualcosa niente nulla altro altra altri ogni stesso stessa ciao salve
buongiorno buonasera grazie favore saluti cordiali gentile aiuto aiutare domanda sapere bisogno ora adesso
qui qua lì là bene poi però quindi dopo prima
quanto quanta quanti quante nessun nessuno nessuna alcuni alcune qualche sia siano sarà sarebbe fosse
avrei avrebbe potremmo dovrebbe vorremmo vogliamo vogliono fanno facendo dire dice dico
solo soltanto appena invece mentre oppure infatti comunque allora nemmeno neanche neppure tanto tanta troppo
abbastanza proprio circa verso contro sopra sotto dentro fuori senza presso durante ecc nn cmq l' d' c' dell' all' nell' sull' dall' coll' quell' quest' un'
`),
  phrasing,
};
