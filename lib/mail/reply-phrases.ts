// What mail programs write around quoted history, by language. Data: a new language is a new line.

/** The verb of "On <date> <person> wrote:". */
const WROTE = [
  'wrote|writes|said', // English
  'schrieb|geschrieben', // German
  'écrit|écrivait', // French
  'escribió|escribio|escribiste', // Spanish
  'escreveu|escreveste', // Portuguese
  'scritto|scrisse', // Italian
  'schreef|geschreven', // Dutch
  'skrev|skreiv', // Swedish, Danish, Norwegian
  'kirjoitti', // Finnish
  'napisał(?:\\(a\\)|a)?', // Polish
  'napsal(?:\\(a\\)|a)?|napísal(?:\\(a\\)|a)?', // Czech, Slovak
  'írta', // Hungarian
  'scris', // Romanian
  'yazdı|yazmış', // Turkish
  'написал(?:\\(а\\)|а)?|пишет|писал(?:\\(а\\)|а)?|написав(?:\\(ла\\))?|написа', // Russian, Ukrainian, Bulgarian
  'έγραψε', // Greek
  'escriure|escrigué', // Catalan
  'napisao|napisala|napisal', // Croatian, Slovene
  'kirjutas|rakstīja|rašė', // Estonian, Latvian, Lithuanian
  'đã viết|viết', // Vietnamese
  'menulis', // Indonesian
  'skrifaði', // Icelandic
  'כתב|כתבה|כתב/ה', // Hebrew
  'كتب|كتبت', // Arabic
  'เขียน', // Thai
  '写道|寫道|写到', // Chinese
  '書きました|書いた', // Japanese
  '작성|썼습니다', // Korean
].join('|');

/** Words with which such a line begins. */
const STARTS =
  'on|am|le|el|em|il|op|den|på|kl|dnia|w dniu|dne|dňa|pe|în|la data|vào|ngày|pada|στις|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mån|tis|ons|tors|fre|lör|sön|ma|ti|ke|to|pe|la|su|пн|вт|ср|чт|пт|сб|вс|在|于|於';

/** Names of mail headers that a quoted mail shows: from, sent, to, copy, subject, date. */
const HEADERS = [
  'from|sent|to|cc|bcc|subject|date|reply-to|sender|importance|attachments',
  'von|gesendet|an|betreff|datum|kopie|antwort an',
  'de|envoyé(?: le)?|à|a|objet|sujet|cc|copie(?: à)?|message du|répondre à',
  'de|enviado(?: el| em)?|para|asunto|assunto|fecha|data',
  'da|inviato|a|oggetto|data|per conto di',
  'van|verzonden|aan|onderwerp|datum',
  'från|skickat|till|ämne|fra|sendt|til|emne|dato',
  'lähettäjä|lähetetty|vastaanottaja|aihe|päivämäärä',
  'od|wysłano|wysłane|do|temat|komu|předmět|odesláno|predmet|odoslané',
  'feladó|elküldve|címzett|tárgy|küldve|dátum',
  'de la|trimis|către|subiect',
  'kimden|gönderilen|gönderme|kime|konu|tarih',
  'от|отправлено|кому|тема|дата|від|надіслано|изпратено|до|относно',
  'από|στάλθηκε|προς|θέμα',
  '发件人|发送时间|收件人|抄送|主题|日期|寄件者|寄件人|收件者|主旨|傳送日期',
  '差出人|送信日時|宛先|件名|日時|보낸 사람|보낸사람|보낸 날짜|받는 사람|받는사람|제목|날짜',
].join('|');

/** The noun in "----- Original Message -----", and in "Begin forwarded message:". */
const MESSAGE =
  'message|nachricht|mensaje|mensagem|messaggio|bericht|meddelande|melding|besked|viesti|wiadomość|wiadomości|zpráva|správa|üzenet|mesaj|ileti|сообщение|сообщения|письмо|повідомлення|съобщение|μήνυμα|missatge|邮件|郵件|邮件原件|メッセージ|메시지|e-?mail|mail';

const FORWARDED =
  'begin forwarded message|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|início da mensagem (?:reencaminhada|encaminhada)|inizio messaggio inoltrato|begin doorgestuurd bericht|vidarebefordrat brev|start på videresendt besked|początek przekazywanej wiadomości|начало переадресованного сообщения|下面是被转发的邮件';

/** "Sent from my phone", before the name of the thing. */
const SENT_FROM =
  'sent (?:from|via|using|with|by)|from my (?:iphone|ipad|ipod|android|phone|mobile|samsung|galaxy|blackberry)|outlook for (?:ios|android)|get outlook for|von meinem|gesendet (?:von|mit)|diese nachricht wurde von mein|envoyé (?:de|depuis|à partir)|télécharger outlook|enviado (?:desde|a partir|do|de|pelo)|enviada do|obtener outlook|obter o outlook|inviato da|scarica outlook|verzonden (?:vanaf|vanuit|met)|verstuurd vanaf|skickat från|sendt fra|lähetetty|wysłane z|odesláno z|odoslané z|küldve|trimis de pe|(?:[\\p{L}\\p{N}]+ ){0,2}gönderildi|отправлено (?:с|из)|надіслано з|στάλθηκε από|发自|從我的|iphoneから送信|나의 .{1,20}에서 보냄';

const LINE = 'iu';
const NO_LETTER = '(?![\\p{L}\\p{N}])';

export const wrote = new RegExp(
  `(?:^|[^\\p{L}])(?:${WROTE})${NO_LETTER}|(?:写道|寫道|写到|書きました|작성)`,
  LINE,
);
export const introStart = new RegExp(`^(?:${STARTS})[\\s.,:\\d]`, LINE);
export const header = new RegExp(`^[*_\\s]*(?:${HEADERS})\\s?[*_]*\\s?[:：]`, LINE);
export const marker = new RegExp(
  `^[\\s*]*[-_=]{2,}[\\s*]*[^-_=]{0,30}(?:${MESSAGE})[^-_=]{0,30}[-_=]{2,}[\\s*]*$|^\\s*(?:${FORWARDED})`,
  LINE,
);
export const sentFrom = new RegExp(`^[\\s*_[(<]*(?:${SENT_FROM})`, LINE);
