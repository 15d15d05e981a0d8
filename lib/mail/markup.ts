const HEADING = /^\s*(?:#{1,6}\s+\S.*|(?:\*\*|__)[^*_]+(?:\*\*|__)\s*:?\s*)$/u;
const RULE = /^\s*(?:=|-){3,}\s*$/u;
const BOX = /^\s*(?:[-*+]\s+)?(?:\[[ xX✓✔]?\]|[☐☑☒✅✓✔])\s/u;
const COMMENT = /<!--[^]{0,2000}?-->/g;

/** What a template brings: boxes and comments, and headings where there are several. */
export function withoutTemplate(text: string): string {
  const lines = text.replace(COMMENT, '').split('\n');
  const headings = lines.map((line, i) => isHeading(line, lines[i + 1] ?? ''));
  const hasHeadings = headings.filter(Boolean).length > 1;
  return lines
    .filter((line, i) => {
      const isUnderline = RULE.test(line) && headings[i - 1];
      return !BOX.test(line) && !(hasHeadings && (headings[i] || isUnderline));
    })
    .join('\n');
}

const isHeading = (line: string, below: string): boolean =>
  HEADING.test(line) || (RULE.test(below) && /[^\s.!?:]\s*$/u.test(line) && !RULE.test(line));
