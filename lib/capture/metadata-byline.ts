import { oneLine } from './metadata-text';

const NAMES = ['byline', 'author', 'writtenby'];
const AUTHOR = [
  '[rel~="author"]',
  '[itemprop~="author"]',
  ...NAMES.flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`]),
].join();
/** `authorize`, `authority`, `authoring` hold the word and name nobody. */
const NO_AUTHOR = /author(i[sztn]|e[dn])/i;
/** Where a name is somebody else's: readers, other stories, the site's own people. */
const ELSEWHERE =
  'aside,footer,nav,[role="complementary"],[hidden],[aria-hidden="true"],' +
  ['comment', 'related', 'sidebar', 'footer', 'recirc', 'menu']
    .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`])
    .join();
const LONGEST = 100;

/** The author as the page draws it: the first short text that the markup calls author or byline. */
export function readByline(doc: Document): string | undefined {
  for (const element of doc.body?.querySelectorAll(AUTHOR) ?? []) {
    if (isElsewhere(element)) continue;
    const named = element.querySelector('[itemprop~="name"]') ?? element;
    const line = oneLine(named.getAttribute('content') ?? named.textContent);
    const name = line && line.length < LONGEST && isName(line) ? withoutBy(line) : '';
    if (name) return name;
  }
  return undefined;
}

/** "By Ana Ruiz • 8h" names Ana Ruiz. */
export function withoutBy(line: string): string {
  return line
    .replace(/^\P{L}*(written by|posted by|by|von|par|por|di|door|autor|author)\b[:\s]+/iu, '')
    .replace(/\s[•|·]\s.*$/, '')
    .trim();
}

/** A page's body may be called `no-sidebar`: only what lies inside it counts. */
function isElsewhere(element: Element): boolean {
  if (NO_AUTHOR.test(`${element.className} ${element.id}`)) return true;
  const around = element.closest(ELSEWHERE);
  return around !== null && !/^(html|body|main|article)$/i.test(around.tagName);
}

/** A name has letters and is no date, clock time or label of one. */
const isName = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  !/^\P{L}*(posted|published|updated|written|last|by|author)( (on|at|by|updated))*\P{L}*$/iu.test(
    text,
  ) &&
  !/\d{1,2}:\d\d|\b(19|20)\d\d\b|^\d/.test(text);
