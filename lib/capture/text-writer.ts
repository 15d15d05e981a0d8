import type { Run } from './visible-text';

/** The white space of a text and what stands between, where the style folds it. */
const TOKENS: Record<string, RegExp> = {
  collapse: /[ \t\n\r\f]+|[^ \t\n\r\f]+/g,
  'preserve-breaks': /[ \t\r\f]*\n[ \t\r\f]*|[ \t\r\f]+|[^ \t\n\r\f]+/g,
};

/** Writes the text. White space and breaks wait until something follows that makes them visible. */
export class TextWriter {
  length = 0;
  /** Joined at the end: a string that is looked at after each addition is copied each time. */
  readonly #written: string[] = [];
  /** The last two characters. */
  #tail = '';
  readonly #runs: Run[];
  #space: { node: Text; offset: number } | undefined;
  #breaks = 0;
  #tab = false;

  /** Fills `runs` as it writes. */
  constructor(runs: Run[]) {
    this.#runs = runs;
  }

  join(): string {
    return this.#written.join('');
  }

  /** White space folded as the `white-space-collapse` of CSS Text 4 says. */
  addText(node: Text, folding: string): void {
    const tokens = TOKENS[folding];
    if (!tokens) return this.#add(node, 0, node.data);
    for (const { 0: token, index } of node.data.matchAll(tokens)) {
      if (!/^[ \t\n\r\f]/.test(token)) this.#add(node, index, token);
      else if (token.includes('\n') && folding === 'preserve-breaks') this.lineBreak();
      else this.#space ??= { node, offset: index };
    }
  }

  #add(node: Text, offset: number, words: string): void {
    if (words === '') return;
    this.#flush();
    // A no-break space is a space to the eye.
    this.#push(node, offset, words.replaceAll('\u00a0', ' '));
  }

  lineBreak(): void {
    this.#space = undefined;
    this.#flush();
    this.#write('\n');
  }

  blockBreak(count: number): void {
    if (count > 0) this.#space = undefined;
    this.#breaks = Math.max(this.#breaks, count);
  }

  cellBreak(): void {
    this.#space = undefined;
    this.#tab = true;
  }

  #flush(): void {
    const space = this.#space;
    this.#space = undefined;
    if (this.length === 0) {
      // Nothing stands before it that it could be parted from.
    } else if (this.#breaks > 0) {
      const standing = /\n*$/.exec(this.#tail)?.[0].length ?? 0;
      this.#write('\n'.repeat(Math.max(0, this.#breaks - standing)));
    } else if (this.#tab) this.#write('\t');
    this.#breaks = 0;
    this.#tab = false;
    const glued = this.length === 0 || /[ \t\n]$/.test(this.#tail);
    if (space && !glued) this.#push(space.node, space.offset, ' ');
  }

  #write(characters: string): void {
    this.#written.push(characters);
    this.#tail = (this.#tail + characters).slice(-2);
    this.length += characters.length;
  }

  #push(node: Text, offset: number, characters: string): void {
    const last = this.#runs.at(-1);
    const follows = last?.node === node && last.offset + last.length === offset;
    if (follows && last.start + last.length === this.length) last.length += characters.length;
    else this.#runs.push({ node, offset, start: this.length, length: characters.length });
    this.#write(characters);
  }
}
