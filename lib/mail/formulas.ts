// Sentences that letters have whatever they are about. Data: a new language is a new row.

/** Each is a whole sentence; what is open in it is short, so that no complaint hides in it. */
const COURTESIES = [
  // English
  '(?:i |we )?(?:really |sincerely )?hope (?:that )?(?:you|this|all|everyone)\\b[^,;]{0,40}\\b(?:well|good|great|fine)',
  "(?:i(?:['’]| a)m|we(?:['’]| a)re) (?:writing|contacting|reaching out)(?: (?:to|you|with|in|regards?|regarding|about|because|of|report|the|a|an|this|following|below|concerning|issue|problem|matter|concern))+",
  "(?:i|we)(?: have|['’]ve) been (?:a|an|your|one of your|with you)\\b[^,;]{0,60}\\b(?:customer|client|user|subscriber|member|years?)\\b[^,;]{0,40}",
  '(?:many |lots of |again )?(?:thanks|thank you|thx)(?: so much| very much| again| a lot)*(?: in advance)?(?: for (?:your|the|any|all)\\b[^,;]{0,50})?',
  'sorry (?:to bother|for (?:bothering|the (?:trouble|delay|inconvenience)))\\b[^,;]{0,30}',
  '(?:so |and )?(?:please |kindly )?(?:let (?:me|us) know|get back to (?:me|us)|advise|reply|respond|help)(?: (?:me|us|out|asap|soon|urgently|please|as soon as (?:possible|you can)|when (?:you can|possible)|at your earliest convenience|what you think|your thoughts|with this|if you (?:need|have|require) (?:any|more|further|anything)\\b[^,;]{0,40}))*',
  "(?:i |we )?(?:am |are |['’]m )?(?:really |very much )?look(?:ing)? forward to (?:hearing|your|a|seeing)\\b[^,;]{0,40}",
  '(?:any|your) (?:help|advice|assistance|support|guidance|feedback)\\b[^,;]{0,50}\\bappreciated',
  "(?:i|we)(?: would|['’]d) (?:really |greatly |very much )?appreciate (?:any|your|a|some)\\b[^,;]{0,30}\\b(?:help|reply|response|assistance|feedback|advice|support)",
  '(?:i )?hope to hear from you\\b[^,;]{0,20}|have a (?:nice|great|good|lovely|wonderful)\\b[^,;]{0,20}|how are you\\b[^,;]{0,20}',
  '(?:please )?(?:find|see) (?:attached|enclosed|the attach\\w+)\\b[^,;]{0,40}',
  '(?:can|could|would) (?:you|anyone|anybody|someone|somebody) (?:please )?help(?: (?:me|us|out|please|with|this|here))*',
  // German
  '(?:ich |wir )?hoffen?,? (?:dass )?(?:es|sie|ihr|du|ihnen)\\b[^,;]{0,40}(?:gut|wohl)\\b[^,;]{0,10}',
  '(?:ich|wir) (?:wenden?|schreiben?|melden?) (?:mich|uns|ihnen)\\b[^,;]{0,40}(?:folgende\\p{L}*(?: \\p{L}+)?|anliegen|problem)',
  '(?:ich bin|wir sind) (?:nun |schon |bereits )?seit\\b[^,;]{0,40}kund\\p{L}*[^,;]{0,20}',
  '(?:vielen |herzlichen |besten |schon mal )?dank\\p{L}*(?: im voraus)?(?: für (?:ihre|eure|deine|die)\\b[^,;]{0,40})?',
  '(?:ich|wir) (?:freuen? (?:mich|uns)|warten?) auf\\b[^,;]{0,40}|über (?:eine|ihre|eure)\\b[^,;]{0,30}(?:freuen|dankbar)\\b[^,;]{0,20}',
  'bitte (?:um|geben sie|gebt|melden sie sich|meldet euch|helfen sie)\\b[^,;]{0,40}(?:rückmeldung|antwort|bescheid|hilfe|mir|uns|bald)\\b[^,;]{0,20}',
  '(?:entschuldig\\p{L}*|sorry|verzeihung)\\b[^,;]{0,20}(?:störung|störe|nochmals?|erneut)\\b[^,;]{0,20}',
  '(?:einen |ihnen (?:noch )?einen )?schönen (?:tag|abend)\\b[^,;]{0,20}|im anhang (?:finden|sehen|ist)\\b[^,;]{0,40}',
  // French
  "j['’]espère que\\b[^,;]{0,40}\\bbien",
  '(?:je me permets de )?(?:je )?vous (?:écri|contact)\\p{L}*\\b[^,;]{0,40}(?:suivante?|problème|sujet)',
  'je suis clien\\p{L}*[^,;]{0,20} depuis\\b[^,;]{0,30}',
  "(?:un grand |mille )?merci(?: beaucoup| encore)?(?: d['’]avance)?(?: (?:pour|de) (?:votre|ton|l|vos)\\b[^,;]{0,40})?|en vous remerciant\\b[^,;]{0,40}",
  "(?:je suis |nous sommes )?dans l['’]attente\\b[^,;]{0,50}|n['’]hésitez pas\\b[^,;]{0,50}|veuillez (?:trouver|agréer)\\b[^,;]{0,80}",
  '(?:je suis )?désolée?\\b[^,;]{0,20}\\bdérang\\p{L}*[^,;]{0,20}|bonne (?:journée|soirée)',
  // Spanish
  'espero que\\b[^,;]{0,40}\\bbien|espero (?:su|tu|vuestra)\\b[^,;]{0,30}',
  '(?:le|les|os|te) escribo\\b[^,;]{0,40}(?:siguientes?(?: \\p{L}+)?|problema|motivo)',
  'soy client\\p{L}*\\b[^,;]{0,50}|(?:muchas |mil )?gracias(?: de antemano)?(?: por (?:su|tu|la|todo)\\b[^,;]{0,40})?',
  '(?:quedo|quedamos) (?:a la espera|atent)\\p{L}*\\b[^,;]{0,40}|(?:perd|disculp)\\p{L}*\\b[^,;]{0,20}molest\\p{L}*[^,;]{0,20}',
  'que (?:tenga|tengas|tengan)\\b[^,;]{0,20}(?:día|tarde|semana)|adjunt\\p{L}* (?:encontrar|envío|le|les)\\b[^,;]{0,40}',
  // Portuguese
  'espero que\\b[^,;]{0,40}\\bbem|(?:escrevo|venho)\\b[^,;]{0,40}(?:seguintes?(?: \\p{L}+)?|problema)',
  'sou clien\\p{L}*\\b[^,;]{0,50}|(?:muito )?obrigad[oa](?: desde já)?(?: pel[oa]\\b[^,;]{0,40})?|desde já agradeço\\b[^,;]{0,40}',
  '(?:aguardo|fico (?:no aguardo|à espera))\\b[^,;]{0,40}|desculp\\p{L}*\\b[^,;]{0,20}inc[ôo]mod\\p{L}*[^,;]{0,20}',
  'tenham? um\\b[^,;]{0,20}dia|segue(?:m)? (?:em )?anexo\\b[^,;]{0,40}',
  // Italian
  'spero che\\b[^,;]{0,40}\\bbene|(?:vi|le|ti) scrivo\\b[^,;]{0,40}(?:seguente(?: \\p{L}+)?|problema)',
  'sono (?:un |una )?(?:vostr[oa] )?client\\p{L}*\\b[^,;]{0,50}|grazie(?: mille)?(?: in anticipo)?(?: per (?:la|il|l)\\b[^,;]{0,40})?',
  '(?:resto |rimango |sono )?in attesa di\\b[^,;]{0,40}|(?:mi )?scus\\p{L}*\\b[^,;]{0,20}disturb\\p{L}*[^,;]{0,20}',
  'buona (?:giornata|serata)|in allegato (?:trov|invi)\\p{L}*\\b[^,;]{0,40}',
  // Dutch
  '(?:ik |wij )?hop?en? dat\\b[^,;]{0,40}\\bgoed\\b[^,;]{0,10}|ik schrijf\\b[^,;]{0,40}(?:volgende(?: \\p{L}+)?|probleem)',
  'ik ben\\b[^,;]{0,30}klant\\b[^,;]{0,40}|(?:alvast |hartelijk )?(?:bedankt|dank)(?: (?:voor|alvast)\\b[^,;]{0,40})?',
  'ik (?:hoor|zie|kijk)\\b[^,;]{0,10}(?:graag|uit naar)\\b[^,;]{0,40}|sorry\\b[^,;]{0,20}(?:storen|lastig)\\b[^,;]{0,20}',
  'fijne (?:dag|avond)\\b[^,;]{0,10}|in de bijlage\\b[^,;]{0,40}',
  // Swedish
  '(?:jag |vi )?hoppas (?:att )?\\b[^,;]{0,40}\\b(?:bra|väl)\\b[^,;]{0,10}|jag skriver\\b[^,;]{0,40}(?:följande(?: \\p{L}+)?|problem)',
  'jag (?:är|har varit) kund\\b[^,;]{0,40}|(?:stort |många )?tack(?: så mycket)?(?: på förhand)?(?: för (?:din|er|hjälpen|snabb)\\b[^,;]{0,40})?',
  '(?:jag |vi )?ser fram (?:emot|mot)\\b[^,;]{0,40}|ursäkta\\b[^,;]{0,20}(?:stör|besvär)\\p{L}*[^,;]{0,20}|(?:ha en )?trevlig (?:dag|kväll|helg)[^,;]{0,10}',
];

/** Words of the small print below mails. One alone may be what somebody complains about. */
const SMALL_PRINT = [
  'confidential|privileged|intended (?:solely|only|for)|addressees?|recipients?|attachments?|in error|notify the sender|prohibited|disclosure|copying|printing|the environment|information in this|views? expressed|viruses',
  'vertraulich|empfänger|anhänge|irrtümlich|absender|unbefugt|vernichten|untersagt|informationen',
  'confidentiel|destinataires?|pièces? jointes?|par erreur|expéditeur|interdite?s?|divulgation|imprimer|environnement',
  'confidencial|destinatarios?|adjuntos|por error|remitente|prohibid[oa]|imprimir|medio ambiente',
  'confidenciais|destinatários?|anexos|por engano|por erro|proibid[oa]|meio ambiente',
  'riservat[oaie]|confidenzial[ei]|destinatari[oi]?|allegati|per errore|mittente|vietat[oaie]|stampare|ambiente',
  'vertrouwelijk|geadresseerden?|ontvanger|bijlagen|ten onrechte|afzender|verboden|milieu',
  'konfidentiell|mottagaren?|bilagor|av misstag|avsändaren|förbjuden|skriver ut|miljön',
].join('|');
const FEWEST_WORDS = 2;

const courtesy = new RegExp(`^\\P{L}*(?:${COURTESIES.join('|')})[^\\p{L}\\p{N}]*$`, 'iu');
const smallPrint = new RegExp(`(?<!\\p{L})(?:${SMALL_PRINT})(?!\\p{L})`, 'giu');

/** Whether a sentence is one that letters have whatever they are about. */
export const isFormula = (sentence: string): boolean =>
  courtesy.test(sentence) || (sentence.match(smallPrint)?.length ?? 0) >= FEWEST_WORDS;
