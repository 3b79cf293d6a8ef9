/** A stretch of a text that is read at one go, and where it stands in the whole. */
export interface TextWindow {
  readonly start: number;
  readonly text: string;
}

/**
 * The reader holds a text and its words in memory, so a giant text is cut into stretches of about this many UTF-16 code
 * units, at the end of a paragraph where there is one. What is said across a cut is not seen together.
 */
export const windowLength = 250_000;

export class WindowCutter {
  readonly #length: number;
  #pending = '';
  #start = 0;

  constructor(length: number = windowLength) {
    this.#length = length;
  }

  *push(piece: string): Generator<TextWindow> {
    this.#pending += piece;
    while (this.#pending.length > this.#length) yield this.#cut(cutAt(this.#pending, this.#length));
  }

  *end(): Generator<TextWindow> {
    if (this.#pending !== '' || this.#start === 0) yield this.#cut(this.#pending.length);
  }

  #cut(at: number): TextWindow {
    const window = { start: this.#start, text: this.#pending.slice(0, at) };
    this.#start += at;
    this.#pending = this.#pending.slice(at);
    return window;
  }
}

/** After the last paragraph that fits; else after the last line, the last sentence, the last space, and never in a pair. */
function cutAt(text: string, length: number): number {
  const half = length / 2;
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const found = text.lastIndexOf(mark, length - mark.length);
    if (found >= half) return found + mark.length;
  }
  const code = text.charCodeAt(length - 1);
  return code >= 0xd800 && code <= 0xdbff ? length - 1 : length;
}
