import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '@/lib/base/html';

describe('html', () => {
  it('escapes every value, in text and in attributes', () => {
    const value = `<img src=x onerror="alert('1')">&amp;`;
    const page = html`<p title="${value}">${value}</p>`;
    const { body } = new DOMParser().parseFromString(page.source, 'text/html');
    expect(body.children).toHaveLength(1);
    expect(body.querySelector('p')?.title).toBe(value);
    expect(body.textContent).toBe(value);
  });

  it('leaves no markup of any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(html`${text}`.source).not.toMatch(/[<>"']/);
      }),
    ));

  it('takes other templates as they are', () => {
    expect(
      html`<ul>
        ${['a', '<'].map((item) => html`<li>${item}</li>`)}
      </ul>`.source,
    ).toContain('<li>&lt;</li>');
  });
});
