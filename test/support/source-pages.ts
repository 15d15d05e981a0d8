import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { PageReading } from '@/lib/capture/reading';
import type { TriedPage } from '@/scripts/sources/table';
import { aPage } from './page';

/** A page made like one of an app, with what has to be read of it. */
export interface SourcePage {
  app: string;
  variant: string;
  expected: {
    url: string;
    record: Omit<NonNullable<PageReading['record']>, 'confidence'> | null;
    health: PageReading['health'];
  };
  html: string;
  open: () => Document;
}

export function sourcePages(): SourcePage[] {
  return globSync('test/fixtures/pages/sources/*/*.html')
    .toSorted()
    .map((path) => {
      const html = readFileSync(path, 'utf8');
      const expected = JSON.parse(/id="expected">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
      if (expected.record) expected.record.occurredAt &&= inThisZone(expected.record.occurredAt);
      const open = () => withShadowRoots(aPage(html, expected.url));
      return {
        app: basename(dirname(path)),
        variant: basename(path, '.html'),
        expected,
        html,
        open,
      };
    });
}

/** The first text of the element that the page marks, also inside a shadow root. */
export function markedText(root: Document | ShadowRoot): Node | undefined {
  const marked = root.querySelector('[data-start]')?.firstChild;
  if (marked) return marked;
  const roots = Array.from(root.querySelectorAll('*')).flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  return roots.map(markedText).find(Boolean);
}

/** Some apps write times for their reader without a zone. */
const inThisZone = (time: string): string =>
  time.startsWith('local:') ? new Date(time.slice('local:'.length)).toISOString() : time;

/** jsdom leaves declarative shadow roots as templates. */
function withShadowRoots(doc: Document): Document {
  const attach = (root: ParentNode): void => {
    for (const template of root.querySelectorAll('template[shadowrootmode]')) {
      const shadow = template.parentElement?.attachShadow({ mode: 'open' });
      if (!shadow) continue;
      shadow.append((template as HTMLTemplateElement).content);
      template.remove();
      attach(shadow);
    }
  };
  attach(doc);
  return doc;
}

/** For docs/sources.md: the pages on which an app's adapter is tried. */
export function triedPages(pages: readonly SourcePage[], app: string): TriedPage[] {
  return pages
    .filter(({ expected }) => expected.record?.app === app)
    .map(({ variant, expected }) => ({ variant, record: expected.record }));
}
