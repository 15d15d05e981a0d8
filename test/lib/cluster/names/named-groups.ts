/** What customers say about one problem, and the statements that a product manager would take as its name. */
interface NamedGroup {
  language: string;
  said: string[];
  names: string[];
}

export const NAMED_GROUPS: NamedGroup[] = [
  {
    language: 'en',
    said: [
      "Hi team, I can't log in w/ SSO since Monday, it just sends me back to the login page.",
      'Our SSO login loops back to the login page.',
      'SSO login fails for our whole finance team, please help!',
      'Is there any way to log in without SSO while this is broken?',
      'I was wondering why SSO logs me out all the time. Thanks, Dana',
      'login by sso is not working',
    ],
    names: [
      'SSO login fails for the whole finance team',
      'SSO login fails',
      'SSO login loops back to the login page',
      'Login by SSO is not working',
      'Cannot log in with SSO',
    ],
  },
  {
    language: 'en',
    said: [
      'How do I change my PIN?',
      'I want to change my PIN please',
      'Hello, could you tell me how I can change my pin at an ATM in Lisbon',
      'Is it possible to change the PIN in the app?',
      'My PIN was compromised yesterday and I need to change it, what do I do now?',
    ],
    names: ['How to change the PIN', 'Change the PIN', 'Change the PIN in the app'],
  },
  {
    language: 'en',
    said: [
      'Why was I charged twice for one order?',
      'You charged me twice for the same order, that is not okay at all.',
      'My statement shows two charges for a single order of 42 dollars',
      'I have been charged twice, order number 1182.',
      'I got charged twice for my order and nobody answers me',
    ],
    names: [
      'Charged twice for one order',
      'Charged twice for the same order',
      'Charged twice for the order',
    ],
  },
  {
    language: 'en',
    said: [
      "Hi there,\n\nI hope you are well. We've been trying to connect our Shopify store since Thursday, but the connection drops after a few minutes. We have tried three browsers.\n\nBest regards,\nTom Fields\nCOO, Fields Ltd",
      'Hello support team, shopify integration keeps disconnecting, we have to reconnect it every morning, which is really annoying. Thanks!',
      'The Shopify sync stopped working. My boss is asking why orders are missing.',
      "Good morning! Quick question: is it normal that the Shopify connection expires every day? I reconnect and it's fine for a couple of hours.",
      'We lose the connection to Shopify daily. Please fix or refund.',
    ],
    names: [
      'Shopify connection expires every day',
      'Shopify integration keeps disconnecting',
      'Connection drops after a few minutes',
      'Shopify sync stopped working',
      'Lose the connection to Shopify daily',
    ],
  },
  {
    language: 'en',
    said: [
      'Our nightly import of 12,000 contacts stops halfway and Karen has to restart it.',
      'Import stops halfway whenever the file is big',
      'The contact import died at row 8,214 again',
      'Importing more than 10,000 contacts never finishes',
      'Tom from IT says the import needs a limit check',
    ],
    names: [
      'Importing many contacts never finishes',
      'Import stops halfway',
      'Nightly import of many contacts stops halfway',
    ],
  },
  {
    language: 'de',
    said: [
      'Der Import von über 12.000 Kontakten bricht nach 20 Minuten ab',
      'Frau Weber sagt, der Import der Kontakte bleibt stehen',
      'Der Kontaktimport hängt sich bei großen Dateien auf',
      'Import bricht jedes Mal ab',
      'Klaus hat den Import dreimal gestartet, er bricht immer ab',
    ],
    names: ['Import von vielen Kontakten bricht ab', 'Import bricht jedes Mal ab'],
  },
  {
    language: 'de',
    said: [
      "Sehr geehrte Damen und Herren,\n\nseit dem letzten Update kann ich keine Rechnungen mehr drucken. Es kommt die Meldung 'Drucker nicht gefunden'.\n\nMit freundlichen Grüßen\nKlaus Meier",
      'Rechnungen drucken geht nicht mehr seit dem Update',
      'Hallo zusammen, beim Drucken von Rechnungen stürzt das Programm ab. Das ist ärgerlich, weil wir am Monatsende 200 Rechnungen verschicken.',
      'Der Druck der Rechnung ist leer',
    ],
    names: [
      'Rechnungen drucken geht nicht mehr seit dem Update',
      'Rechnungen drucken geht nicht mehr',
      'Druck der Rechnung ist leer',
      'Beim Drucken von Rechnungen stürzt das Programm ab',
    ],
  },
  {
    language: 'de',
    said: [
      'Guten Tag, ich kann meine Rechnungen nicht als PDF herunterladen.',
      'Der Download der Rechnungen als PDF bricht jedes Mal ab.',
      'Wie kann ich die Rechnung als PDF bekommen? Unsere Buchhaltung wartet seit Dienstag.',
      'rechnung lässt sich nicht herunterladen, weder in Firefox noch in Chrome',
      'Beim Herunterladen der Rechnung kommt nur eine leere Seite, bitte um Hilfe.',
    ],
    names: [
      'Download der Rechnungen als PDF bricht jedes Mal ab',
      'Rechnung lässt sich nicht herunterladen',
      'Rechnungen nicht als PDF herunterladen',
      'Kann die Rechnungen nicht als PDF herunterladen',
    ],
  },
  {
    language: 'de',
    said: [
      'Ich möchte mein Abo kündigen, finde aber den Knopf nicht.',
      'Wo kann ich das Abo kündigen?',
      'Abo kündigen geht nicht, die Seite lädt ewig.',
      'Hallo, wir wollen unser Abo zum Monatsende kündigen, da Frau Weber uns verlässt.',
      'Das Kündigen des Abos ist viel zu umständlich!',
    ],
    names: [
      'Abo kündigen geht nicht',
      'Abo kündigen',
      'Wie das Abo kündigen',
      'Kündigen des Abos ist viel zu umständlich',
    ],
  },
  {
    language: 'fr',
    said: [
      "Bonjour, je n'arrive pas à exporter mes factures en Excel.",
      "L'export des factures échoue à chaque fois, merci de corriger.",
      'Est-ce que je peux exporter les factures du mois de mai ?',
      "L'export en Excel plante dès qu'il y a plus de mille factures",
      "Impossible d'exporter mes factures depuis hier soir, ma comptable est furieuse.",
    ],
    names: [
      "L'export des factures échoue à chaque fois",
      'Export des factures échoue à chaque fois',
      "Impossible d'exporter les factures",
      "Impossible d'exporter les factures en Excel",
      "Impossible d'exporter les factures depuis hier soir",
      "L'export des factures échoue",
    ],
  },
  {
    language: 'fr',
    said: [
      'Comment puis-je changer mon mot de passe ?',
      "Je voudrais changer mon mot de passe s'il vous plaît",
      'Le lien pour changer le mot de passe ne marche pas.',
      "J'ai oublié mon mot de passe et le lien n'arrive jamais",
      'Le lien du mot de passe expire trop vite, surtout le matin quand je suis dans le train',
    ],
    names: [
      'Changer le mot de passe',
      'Comment changer le mot de passe',
      'Lien pour changer le mot de passe ne marche pas',
      'Lien du mot de passe expire trop vite',
    ],
  },
  {
    language: 'es',
    said: [
      '¿Cómo puedo cancelar mi pedido?',
      'Hola, quiero cancelar mi pedido de ayer, por favor.',
      'No puedo cancelar el pedido desde la aplicación.',
      'El botón para cancelar el pedido no funciona',
      'Necesito cancelar un pedido que hizo mi hijo sin permiso, gracias',
    ],
    names: [
      'Botón para cancelar el pedido no funciona',
      'El botón para cancelar el pedido no funciona',
      'Cancelar el pedido',
      'Cancelar pedido',
      'Cómo cancelar el pedido',
      'Cómo cancelar mi pedido',
      'No se puede cancelar el pedido',
      'No se puede cancelar el pedido desde la aplicación',
    ],
  },
  {
    language: 'es',
    said: [
      'La factura de marzo llega con el importe equivocado.',
      'Nuestra factura tiene un importe incorrecto.',
      'El importe de la factura es incorrecto otra vez',
      '¿Por qué la factura muestra un importe distinto al del contrato?',
      'Me cobraron de más, la factura está mal y estoy harta.',
    ],
    names: [
      'Importe de la factura es incorrecto',
      'Factura tiene un importe incorrecto',
      'Importe de la factura es incorrecto otra vez',
    ],
  },
  {
    language: 'pt',
    said: [
      'Olá, não consigo acessar minha conta pelo celular.',
      'O aplicativo não abre no meu celular desde a atualização.',
      'O aplicativo trava no celular quando abro a conta',
      'Depois da atualização o aplicativo trava toda hora, por favor ajudem',
      'Como faço para abrir a conta no aplicativo do celular?',
    ],
    names: [
      'Aplicativo trava no celular',
      'Aplicativo não abre no celular desde a atualização',
      'Aplicativo não abre no celular',
      'Aplicativo trava toda hora',
    ],
  },
  {
    language: 'it',
    said: [
      'Buongiorno, vorrei cambiare il mio indirizzo di spedizione.',
      'Come posso cambiare indirizzo di spedizione dopo l’ordine?',
      "Non riesco a cambiare l'indirizzo di spedizione",
      "L'indirizzo di spedizione non si può modificare dopo l'ordine, mio marito è disperato.",
      "Ho scritto l'indirizzo sbagliato, si può cambiare? Grazie",
    ],
    names: [
      "Non riesco a cambiare l'indirizzo di spedizione",
      "L'indirizzo di spedizione non si può modificare dopo l'ordine",
      'Cambiare indirizzo di spedizione',
      "Cambiare l'indirizzo di spedizione",
      'Cambiare il mio indirizzo di spedizione',
      "Come cambiare indirizzo di spedizione dopo l'ordine",
      'Come cambiare indirizzo di spedizione dopo l’ordine',
      'Come cambiare indirizzo di spedizione',
    ],
  },
  {
    language: 'nl',
    said: [
      'Hallo, de betaling met iDEAL mislukt steeds.',
      'Mijn betaling via iDEAL is mislukt maar het geld is wel afgeschreven.',
      'Betalen met ideal werkt niet',
      'Waarom mislukt de betaling met iDEAL telkens bij mijn bank in Gent?',
      'Kunt u mij helpen? De betaling is mislukt.',
    ],
    names: [
      'Betaling met iDEAL mislukt steeds',
      'Betalen met iDEAL werkt niet',
      'Betaling via iDEAL is mislukt',
      'Betaling is mislukt',
    ],
  },
  {
    language: 'sv',
    said: [
      'Hej, appen kraschar när jag öppnar fakturan.',
      'Appen kraschar varje gång jag öppnar en faktura',
      'Fakturan går inte att öppna i appen.',
      'Jag kan inte öppna mina fakturor i appen, och min chef väntar.',
      'Det går inte att öppna fakturor i appen sedan uppdateringen, tack för hjälpen',
    ],
    names: [
      'Fakturan går inte att öppna i appen',
      'Går inte att öppna fakturor i appen',
      'Går inte att öppna fakturor i appen sedan uppdateringen',
      'Appen kraschar',
      'Appen kraschar när jag öppnar fakturan',
    ],
  },
  {
    language: 'ja',
    said: [
      'いつもお世話になっております。CSVのエクスポートが途中で止まってしまいます。',
      'エクスポートが途中で止まる。',
      'CSVをエクスポートすると途中で止まるのですが、どうすればいいですか？',
      '大きな表のエクスポートが途中で止まり、月曜日の会議に間に合いませんでした。',
      'エクスポートが終わりません。',
    ],
    names: [
      'エクスポートが途中で止まる',
      'CSVのエクスポートが途中で止まってしまいます',
      'CSVをエクスポートすると途中で止まる',
      'エクスポートが終わりません',
    ],
  },
  {
    language: 'ja',
    said: [
      'パスワードを変更できません。',
      'すみません、パスワードの変更方法を教えてください。',
      'パスワードを変更したいのですが、画面が見つかりません。',
      'パスワード変更のメールが届かない',
      '昨日からパスワードの変更画面が開きません。困っています。',
    ],
    names: [
      'パスワードを変更できません',
      'パスワード変更のメールが届かない',
      'パスワードの変更画面が開きません',
      '昨日からパスワードの変更画面が開きません',
    ],
  },
  {
    language: 'ar',
    said: [
      'لا أستطيع تحميل الفاتورة من التطبيق.',
      'تحميل الفاتورة لا يعمل',
      'مرحبا، كيف يمكنني تحميل الفاتورة؟',
      'التطبيق يتوقف عند تحميل الفاتورة، أرجو المساعدة.',
    ],
    names: [
      'تحميل الفاتورة لا يعمل',
      'لا أستطيع تحميل الفاتورة من التطبيق',
      'التطبيق يتوقف عند تحميل الفاتورة',
    ],
  },
];
