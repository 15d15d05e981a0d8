/** Mail hosts that say nothing of where somebody works; other countries' ends are cut off before. */
const FREE = new Set(
  (
    'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud me mac proton protonmail pm tutanota ' +
    'tuta gmx web t-online freenet mail email inbox yandex ya rambler bk list qq 163 126 sina foxmail naver hanmail daum ' +
    'orange wanadoo laposte free sfr libero virgilio tiscali alice tin uol bol terra ig seznam centrum wp o2 onet interia ' +
    'zoho fastmail hey comcast verizon att sbcglobal bellsouth cox charter earthlink btinternet sky ntlworld bigpond ' +
    'rediffmail ziggo kpnmail planet telenet skynet bluewin shaw rogers videotron duck privaterelay mailbox posteo'
  ).split(' '),
);
/** `acme.co.uk`: the second part belongs to the country. */
const SECOND_LEVEL = /^(com?|org|net|ac|gov|edu|or|ne|go)$/;

/** The company that a mail address names by its host: `ana@mail.acme.co.uk` is of Acme. None for free mail. */
export function companyOf(email: string): string | undefined {
  const host = /@([\p{L}\p{N}.-]+)$/u.exec(email.trim().toLowerCase())?.[1] ?? '';
  const name = nameIn(host.split('.').filter(Boolean));
  if (!name || FREE.has(name) || host.endsWith('privaterelay.appleid.com')) return undefined;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The label that somebody registered: the last before the end of the host. */
function nameIn(labels: readonly string[]): string | undefined {
  const [third, second = '', end = ''] =
    labels.slice(-3).length < 3 ? ['', ...labels] : labels.slice(-3);
  return third && end.length === 2 && SECOND_LEVEL.test(second) ? third : end && second;
}
