import { words, type Language } from './language';

const asIs = (word: string): string => word;
const unstemmed = (code: string, list: string): Language => ({
  code,
  stop: words(list),
  stem: asIs,
});

/**
 * Languages recognised so that their everyday words do not look rare and therefore telling, e.g. among
 * English texts. Words are compared whole.
 */
export const OTHERS: readonly Language[] = [
  unstemmed(
    'pl',
    `i w na z do się nie to jest że o jak co ale po za od dla czy już tylko jestem są był była mam ma mogę
    można proszę dzień dobry dziękuję bardzo przez ten ta te tego tej mi mnie my wy oni jego jej przy pod też
    gdy kiedy gdzie dlaczego`,
  ),
  unstemmed(
    'cs',
    `a v na se je že to s z do o i jak ale po za od pro který která které jsem jsou byl byla mám má mohu
    prosím dobrý den děkuji velmi ten ta mi mě my vy jeho její při pod také když kde proč není už nebo`,
  ),
  unstemmed(
    'da',
    `og i at det er en et den til på som de med han for ikke der var mig sig men har om vi min havde fra du
    eller hvad skal kan jeg mit hvordan hvor hvorfor hej tak venlig hilsen gerne være blive bliver efter ved`,
  ),
  unstemmed(
    'no',
    `og i at det er en et den til på som de med for ikke der var meg seg men har om vi min hadde fra du eller
    hva skal kan jeg mitt hvordan hvor hvorfor hei takk vennlig hilsen gjerne være bli blir etter ved`,
  ),
  unstemmed(
    'fi',
    `ja on ei se että en hän oli mutta olen minun miten miksi voi voin voiko kun niin kuin tai myös ole olla
    hei kiitos joka tämä mitä missä nyt jos vain onko eivät`,
  ),
  unstemmed(
    'hu',
    `a az és hogy nem is egy van meg csak de már ez ha vagy mint még el én te mi ők azt ezt nekem hogyan
    miért köszönöm szia üdvözlettel kérem lehet volt lesz nincs`,
  ),
  unstemmed(
    'ro',
    `și în la de cu pe nu este un o să ce că din mai pentru am ai are sunt fi fost cum dar sau după bună ziua
    mulțumesc vă rog îmi mi meu mea când unde acest această`,
  ),
  unstemmed(
    'tr',
    `ve bir bu da de için çok ne mi mı ben sen o biz siz var yok ile gibi daha ama ya nasıl neden merhaba
    teşekkürler lütfen değil olarak en kadar sonra bana benim olan her şey ki`,
  ),
  unstemmed(
    'id',
    `yang dan di ke dari ini itu untuk dengan tidak saya anda kami kita ada bisa apa bagaimana kenapa sudah
    belum akan juga atau pada halo terima kasih tolong mohon mau ingin jika karena`,
  ),
  unstemmed(
    'hi-Latn',
    `hai ka ki ke ko se me mein mera meri mere kya kaise nahi nhi nahin hum ham aap ap mujhe muje kar karo
    karna raha rahi rha rhi ho hota hoga tha thi kab kyu kyun kitna kitne koi aur bhi par pe wo ye yeh to
    sir ji bhai sakte sakta chahiye liye gaya gya hua kuch ab jo kr h`,
  ),
  unstemmed(
    'vi',
    `và là của có không tôi cho được này với các một trong để khi đã thì làm sao xin chào cảm ơn bạn những
    như ra bị mà rất vào nào`,
  ),
  unstemmed(
    'ru',
    `и в не на я что он с как а то это по но к у мы вы она они за от из о же для так бы мне меня мой моя при
    есть был была было быть если когда где почему можно могу нет да уже или только здравствуйте спасибо
    пожалуйста добрый день очень`,
  ),
  unstemmed(
    'uk',
    `і в не на я що він з як а то це по але до у ми ви вона вони за від із о ж для так би мені мене мій моя
    при є був була було бути якщо коли де чому можна можу ні вже або тільки дякую будь ласка добрий день`,
  ),
  unstemmed(
    'el',
    `και το να τα η ο την του της σε με για που είναι δεν από θα στο στην μου σας μας ένα μια πως πώς γιατί
    όταν αν ή τι ευχαριστώ γεια παρακαλώ πολύ`,
  ),
  unstemmed(
    'ar',
    `في من على إلى عن مع هذا هذه ذلك التي الذي أن إن لا ما هل لم لن كان كانت يكون قد كل بعد قبل عند أو ثم
    أنا نحن أنت هو هي هم لي لك مرحبا شكرا السلام عليكم من فضلك كيف متى أين لماذا و يا`,
  ),
  unstemmed(
    'he',
    `של את על לא זה אני עם הוא היא יש אין כי אם גם מה איך למה או אבל כל היה לי שלי שלום תודה בבקשה`,
  ),
  unstemmed(
    'hi',
    `है के का की को में से और नहीं मैं हम आप यह वह ने पर हैं था थी थे हो कर रहा रही रहे मेरा मेरी मेरे मुझे क्या
    कैसे क्यों कब कृपया धन्यवाद नमस्ते भी तो एक लिए कोई गया गई जा सकता सकते ही`,
  ),
  unstemmed(
    'ja',
    `です ます した しま いま せん ませ まし でし でした ました ません ない なく なり なる なっ いる ある あり ありま する すると
    して てい って れる られ から まで ので のに でも でき できる くだ さい ください こと もの ため よう とき どう どこ どの いつ
    なぜ なに まだ もう また とても もっと すぐ これ それ この その ここ そこ だけ たい たく ほしい すか でしょ お願い はず なのに
    という として について`,
  ),
  unstemmed(
    'zh',
    `的 了 是 我 你 您 他 她 它 我们 你们 他们 在 有 没 没有 不 也 都 就 和 与 还 还是 很 太 吗 呢 吧 啊 把 被 给 对 到 从 会
    能 可以 可 要 想 请 请问 怎么 如何 什么 为什么 哪里 哪 这 那 这个 那个 这些 那些 一个 一直 已经 现在 但 但是 因为 所以 如果
    时候 之后 以后 以前 自己 谢谢 你好 您好 希望 需要 帮 帮我 一下 总是 老是 又 再 才 只 让 得 地 着 过 上 下 里 中 后 前 说
    时 用 非常 每次 应该 一 這 這個 那個 們 我們 你們 他們 沒 沒有 嗎 什麼 怎麼 為什麼 還 還是 請 請問 會 與 對 從
    給 個 說 謝謝 時候 已經 現在 總是 應該 為 讓 後`,
  ),
  unstemmed(
    'ko',
    `니다 습니 어요 해요 아요 에요 예요 합니 됩니 입니 나요 네요 세요 주세 있나 있어 있습 없어 없습 에서 으로 하는 하고 하면
    는데 했는 했어 됐어 인데 지만 그리 그런 제가 저는 너무 정말 아직 직도 계속 항상 어떻 떻게 언제 어디 왜 안 수 더 및 또 이 그
    저 것 좀 잘 못 때 해주 부탁 탁드 드려 려요 드립 안녕 녕하 하세 감사 사합 싶어 싶습 않아 않습 부터 까지 에게 한테`,
  ),
];
