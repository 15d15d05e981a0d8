import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/lib/capture/article-words';
import { trimReplyElement } from '@/lib/capture/reply-dom';
import { aPage } from '@/test/support/page';

const REPLY = '<div>Every export times out.<br>Thanks,<br>Ana</div>';
const read = (html: string) => wordsOf(trimReplyElement(aPage(html).body));
const WORDS = 'Every export times out.\nThanks,\nAna';

describe('trimReplyElement', () => {
  it.each([
    [
      'Gmail',
      '<div class="gmail_quote"><div class="gmail_attr">On Mon, Bo wrote:</div><blockquote>Hello</blockquote></div>',
    ],
    [
      'Thunderbird',
      '<div class="moz-cite-prefix">On 2.3.2026, Bo wrote:</div><blockquote type="cite">Hello</blockquote>',
    ],
    [
      'Outlook on the web',
      '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Bo</div><div>Hello</div>',
    ],
    ['Outlook, inside another message', '<div id="x_divRplyFwdMsg">From: Bo</div><div>Hello</div>'],
    ['Yahoo', '<div class="yahoo_quoted">Bo wrote: Hello</div>'],
    ['a signature', '<div class="gmail_signature">Ana Ruiz<br>Head of Data</div>'],
    [
      'Outlook, by its headers alone',
      '<div style="border-top:solid 1pt"><p><b>From:</b> Bo<br><b>Sent:</b> Monday<br><b>To:</b> Ana<br><b>Subject:</b> x</p></div><p>Hello</p>',
    ],
    [
      'a localised intro alone',
      '<div>Am 02.03.2026 um 16:58 schrieb Bo &lt;bo@example.com&gt;:</div><div>Hallo</div>',
    ],
    ['a delimiter', '<div>-- </div><div>Ana Ruiz</div>'],
  ])('drops what %s puts below a reply', (_, history) => {
    expect(read(REPLY + history)).toBe(WORDS);
  });

  it('drops an intro and quoted lines in preformatted text', () => {
    expect(
      read('<pre>It is slow.\n\nOn 2 March 2026 10:00, bo@example.com wrote:\n&gt; Hello\n</pre>'),
    ).toBe('It is slow.');
  });

  it('keeps markup of what stays and the mail itself untouched', () => {
    const body = aPage('<p>It is <b>slow</b>.</p><blockquote type="cite">Hello</blockquote>').body;
    const trimmed = trimReplyElement(body);
    expect(trimmed.querySelector('b')?.textContent).toBe('slow');
    expect(trimmed.querySelector('blockquote')).toBeNull();
    expect(body.querySelector('blockquote')).not.toBeNull();
  });

  it('gives back a mail that is all history', () => {
    expect(read('<div class="gmail_quote">Forwarded: Hello</div>')).toBe('Forwarded: Hello');
  });

  it('reads no style sheet as words', () => {
    expect(read('<style>p { color: red }</style><p>It is slow.</p>')).toBe('It is slow.');
  });
});
