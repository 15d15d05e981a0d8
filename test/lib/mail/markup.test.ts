import { describe, expect, it } from 'vitest';
import { withoutTemplate } from '@/lib/mail/markup';

describe('a template', () => {
  it.each([
    '### What happened?\nThe export fails.\n### Version',
    '**What happened?**\nThe export fails.\n**Version**',
    'Bug report\n==========\nThe export fails.\nVersion\n-------',
    'The export fails.\n- [x] I have read the guidelines\n☐ Call me',
    '<!-- Please fill\nthis in -->The export fails.',
  ])('leaves what was filled in: %s', (text) => {
    expect(withoutTemplate(text).trim()).toBe('The export fails.');
  });

  it.each(['# Export fails\nEvery day.', 'The export fails.\n---\nEvery day.', 'a - b [c] d'])(
    'is none with one heading, a rule, a bracket: %s',
    (text) => {
      expect(withoutTemplate(text)).toBe(text);
    },
  );
});
