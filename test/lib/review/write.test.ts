import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/review/report';
import { writeHtml } from '@/lib/review/write-html';
import { writeJira } from '@/lib/review/write-jira';
import { writeMarkdown } from '@/lib/review/write-markdown';

const report: Report = [
  { kind: 'heading', level: 1, text: 'Exports time out' },
  { kind: 'facts', rows: [['Customers', '14']] },
  { kind: 'list', items: ['One', 'Two'] },
  { kind: 'quote', text: 'First line\nsecond line', by: 'Ana', url: 'https://acme.example/a_(b)' },
];
const quote = (text: string): Report => [{ kind: 'quote', text, by: 'Ana' }];

describe('writeMarkdown', () => {
  it('writes headings, facts, lists and quotes', () => {
    expect(writeMarkdown(report)).toBe(
      [
        '# Exports time out',
        '- **Customers:** 14',
        '- One\n- Two',
        '> First line\n> second line\n>\n> — [Ana](https://acme.example/a_%28b%29)\n',
      ].join('\n\n'),
    );
  });

  it('[RV14] shows markup in a customer’s words as they wrote it', () => {
    const text = '# not a heading\n- [x](javascript:1) <b>*a*_b_</b>\n1. one & &lt; 3 > 2 `code`';
    expect(writeMarkdown(quote(text))).toBe(
      [
        '> \\# not a heading',
        String.raw`> \- \[x\](javascript:1) \<b\>\*a\*\_b\_\</b\>`,
        String.raw`> 1\. one & \&lt; 3 \> 2 \`code\``,
        '>',
        '> — Ana\n',
      ].join('\n'),
    );
  });

  it('[RV14] calls nobody by a handle in a quote', () => {
    expect(writeMarkdown(quote('ask @octocat'))).not.toContain('@octocat');
  });

  it('[RV14] keeps every line of a quote inside it', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        const lines = writeMarkdown(quote(text)).trimEnd().split('\n');
        expect(lines.every((line) => line.startsWith('>'))).toBe(true);
      }),
    ));
});

describe('writeJira', () => {
  it('writes headings, facts, lists and quotes', () => {
    expect(writeJira(report)).toBe(
      [
        'h1. Exports time out',
        '* *Customers:* 14',
        '* One\n* Two',
        '{quote}\nFirst line\nsecond line\n— [Ana|https://acme.example/a_(b)]\n{quote}\n',
      ].join('\n\n'),
    );
  });

  it('[RV14] lets no words of a customer end the quote', () => {
    const text = writeJira(quote('{quote}\nh1. shouted [link|x] *bold*'));
    expect(text.match(/(?<!\\)\{quote/g)).toHaveLength(2);
    expect(text).toContain(String.raw`\h1. shouted \[link\|x\] \*bold\*`);
  });
});

describe('writeHtml', () => {
  it('[RV14] writes a page that says the same and runs nothing', () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const page = writeHtml([...report, ...quote(evil)], { title: evil, language: 'en' });
    const read = new DOMParser().parseFromString(page, 'text/html');
    expect(read.querySelectorAll('script, img')).toHaveLength(0);
    expect(read.querySelectorAll('figure')).toHaveLength(2);
    expect(read.querySelectorAll('blockquote')[1]?.textContent).toBe(evil);
    expect(read.querySelector('a')?.getAttribute('href')).toBe('https://acme.example/a_(b)');
    expect(read.documentElement.lang).toBe('en');
    expect(page).toContain("default-src 'none'");
  });
});
