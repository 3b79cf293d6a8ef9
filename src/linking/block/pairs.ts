/** Pairs of row numbers, each held once, in two typed arrays. */
export interface Pairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Collects pairs without boxing them. */
export class PairList {
  #a: Int32Array = new Int32Array(1024);
  #b: Int32Array = new Int32Array(1024);
  #size = 0;

  add(a: number, b: number): void {
    if (this.#size === this.#a.length) {
      this.#a = grown(this.#a);
      this.#b = grown(this.#b);
    }
    this.#a[this.#size] = a;
    this.#b[this.#size] = b;
    this.#size += 1;
  }

  done(): Pairs {
    return { a: this.#a.slice(0, this.#size), b: this.#b.slice(0, this.#size) };
  }
}

function grown(from: Int32Array): Int32Array {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
