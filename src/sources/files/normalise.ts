/**
 * The only changes made to a plain text before it is stored: one kind of line end, no byte order mark, no NUL.
 * Works piece by piece: a carriage return that ends one piece is judged with the next.
 */
export class LineNormaliser {
  #first = true;
  #heldReturn = false;

  push(piece: string): string {
    let text = this.#heldReturn ? `\r${piece}` : piece;
    this.#heldReturn = text.endsWith('\r');
    if (this.#heldReturn) text = text.slice(0, -1);
    if (this.#first && text.length > 0) {
      this.#first = false;
      if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
    }
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    return text.includes('\0') ? text.replaceAll('\0', '') : text;
  }

  end(): string {
    const held = this.#heldReturn;
    this.#heldReturn = false;
    return held ? '\n' : '';
  }
}

export function normaliseLines(text: string): string {
  const lines = new LineNormaliser();
  return lines.push(text) + lines.end();
}
