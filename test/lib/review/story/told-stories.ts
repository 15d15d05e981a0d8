/** What customers say about one problem, and the story that it makes. */
interface ToldStory {
  language: string;
  statement: string;
  said: string[];
  told: string;
}

export const STORIES: ToldStory[] = [
  {
    language: 'en',
    statement: 'Invite links expire',
    said: [
      "Invite links expire after a day and new hires can't join",
      'Every time someone joins our team I have to send the link again',
      "I'd love a link that never expires, otherwise we waste the first morning of everybody",
    ],
    told: 'When someone joins my team, I want a link that never expires, so I do not waste the first morning of everybody.',
  },
  {
    language: 'de',
    statement: 'Export bricht ab',
    said: [
      'Wenn ich eine große Tabelle exportiere, bricht der Export ab.',
      'Wir möchten die ganze Tabelle exportieren, damit wir den Monat abschließen können.',
      'Der Export bricht ab und die Zahlen fehlen in der Buchhaltung.',
    ],
    told: 'Wenn ich eine große Tabelle exportiere, möchte ich die ganze Tabelle exportieren, damit wir den Monat abschließen können.',
  },
  {
    language: 'fr',
    statement: 'Les notifications arrivent trop tard',
    said: [
      'Lorsque le client répond, la notification arrive une heure après',
      "J'aimerais être prévenu tout de suite afin de répondre avant midi",
      'Les notifications arrivent trop tard',
    ],
    told: 'Quand le client répond, je veux être prévenu tout de suite, afin de répondre avant midi.',
  },
  {
    language: 'es',
    statement: 'Exportación falla con archivos grandes',
    said: [
      'Cuando exporto una tabla grande, la exportación falla',
      'Necesitamos exportar toda la tabla para cerrar el mes',
      'La exportación falla con archivos grandes',
    ],
    told: 'Cuando exporto una tabla grande, quiero exportar toda la tabla, para cerrar el mes.',
  },
  {
    language: 'pt',
    statement: 'Não consigo exportar os contatos',
    said: [
      'Quando tento exportar os contatos, o arquivo vem vazio',
      'Gostaria de exportar os contatos para enviar a newsletter',
      'Não consigo exportar os contatos',
    ],
    told: 'Quando tento exportar os contatos, quero exportar os contatos, para enviar a newsletter.',
  },
  {
    language: 'it',
    statement: 'Notifiche arrivano sempre in ritardo',
    said: [
      'Quando un cliente scrive, la notifica arriva il giorno dopo',
      'Vorrei ricevere le notifiche subito per rispondere ai clienti',
      'Le notifiche arrivano sempre in ritardo',
    ],
    told: 'Quando un cliente scrive, voglio ricevere le notifiche subito, per rispondere ai clienti.',
  },
  {
    language: 'nl',
    statement: 'Export mislukt steeds',
    said: [
      'Als ik een grote tabel exporteer, mislukt de export',
      'We willen graag de hele tabel exporteren zodat we de maand kunnen afsluiten',
      'De export mislukt steeds',
    ],
    told: 'Als ik een grote tabel exporteer, wil ik de hele tabel exporteren, zodat we de maand kunnen afsluiten.',
  },
  {
    language: 'sv',
    statement: 'Importen misslyckas varje gång',
    said: [
      'När jag importerar kontakter misslyckas importen',
      'Vi vill kunna importera alla kontakter så att vi kan skicka brevet',
      'Importen misslyckas varje gång',
    ],
    told: 'När jag importerar kontakter vill jag importera alla kontakter, så att vi kan skicka brevet.',
  },
  {
    language: 'pt',
    statement: 'Não é possível exportar as férias',
    said: [
      'Quando fecho o mês tenho de copiar tudo à mão.',
      'Gostava de exportar as férias para não copiar tudo à mão.',
      'Quando o colaborador sai é preciso pedir ao suporte.',
    ],
    told: 'Quando fecho o mês, quero exportar as férias, para não copiar tudo à mão.',
  },
  {
    language: 'it',
    statement: 'Gli straordinari non vengono calcolati',
    said: [
      'Quando un turno passa la mezzanotte gli straordinari non vengono calcolati.',
      'Vorrei poter correggere gli straordinari per non sbagliare le buste paga.',
    ],
    told: 'Quando un turno passa la mezzanotte, voglio correggere gli straordinari, per non sbagliare le buste paga.',
  },
  {
    language: 'nl',
    statement: 'Vakantiedagen kloppen niet bij deeltijd',
    said: [
      'Zodra de maand is afgesloten kan ik de vakantiedagen niet meer wijzigen.',
      'Ik wil graag dat vakantiedagen op contracturen worden berekend, zodat ik geen Excel meer hoef bij te houden.',
    ],
    told: 'Als de maand is afgesloten, wil ik dat vakantiedagen op contracturen worden berekend, zodat ik geen Excel meer hoef bij te houden.',
  },
  {
    language: 'sv',
    statement: 'Semesterdagar räknas fel för deltid',
    said: [
      'När någon går ner i tid räknas semesterdagarna fel.',
      'Jag skulle vilja kunna ändra semesterdagar själv så att jag slipper mejla supporten.',
    ],
    told: 'När någon går ner i tid vill jag ändra semesterdagar själv, så att jag slipper mejla supporten.',
  },
  {
    language: 'de',
    statement: 'Krankmeldungen werden nicht übernommen',
    said: [
      'Wenn der Monat abgeschlossen ist kann ich die Krankmeldungen nicht mehr eintragen.',
      'Ich möchte, dass Krankmeldungen automatisch in die Abrechnung übernommen werden.',
    ],
    told: 'Wenn der Monat abgeschlossen ist, möchte ich, dass Krankmeldungen automatisch in die Abrechnung übernommen werden, …',
  },
  {
    language: 'fr',
    statement: 'Les titres-restaurant sont comptés les jours d’absence',
    said: [
      'Quand je ferme le mois je dois corriger les titres-restaurant à la main.',
      "J'aimerais que les titres-restaurant soient calculés d'après les jours de présence.",
    ],
    told: "Quand je ferme le mois, je veux que les titres-restaurant soient calculés d'après les jours de présence, …",
  },
];

/** Statements of a pain, and what is wished; nothing where the inverse would be nonsense. */
export const WISHES: [statement: string, wish: string][] = [
  ['Cannot log in with SSO', 'to log in with SSO'],
  ['PDFs are cut on the right', 'PDFs not to be cut on the right'],
  ['Session silently drops', 'the session not to silently drop'],
  ['Bank rejected the payment file', 'the bank not to reject the payment file'],
  ['Accrual ignored the contracted hours', 'the accrual not to ignore the contracted hours'],
  ['Payment file rejected by the bank', ''],
  ['Every export with many rows times out', 'every export with many rows not to time out'],
  ['Idle connections are never closed', 'idle connections to be closed'],
  ['First page view of the day takes ages', 'the first page view of the day to take less time'],
  ['No alert when the feed stopped', 'an alert when the feed stopped'],
  ['Search finds nothing in attachments', 'the search to find something in attachments'],
  ['Change the billing frequency', 'to change the billing frequency'],
  ['PDF reports lose columns', 'PDF reports not to lose columns'],
  ['Connectors fail without a word', 'connectors not to fail without a word'],
  ['Exchange rate', ''],
  ['Exchange rate on the invoice differs', ''],
  ['Where is the closest bus stop', ''],
  ['Filter is not a permission', ''],
  ["Legend covers the whole chart and can't be dismissed", ''],
  ['Axis labels are pale grey', ''],
  ["I don't like the new design", ''],
  ['We do not want emails', ''],
  ['No one answers the phone', ''],
  ['No longer able to export reports', 'to export reports'],
  ['Charged for a trial that I did not start', ''],
  ['Export is not only slow', ''],
  ['App crashes and loses data', ''],
  ['Sync does not work and deletes rows', ''],
  ['Too many emails are not delivered', ''],
  ['No emails arrive when I export', ''],
  ['No money left on my card', 'money left on my card'],
  ['Cannot be cancelled', ''],
  ['App crashes when export is not done', 'the app not to crash when export is not done'],
  ['App crashes on phones and tablets', 'the app not to crash on phones and tablets'],
  ['Emails that I send do not arrive', 'emails that I send to arrive'],
  ['Error in formula', ''],
];
