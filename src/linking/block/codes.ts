import type { Pairs } from './pairs.ts';

/** Collects pairs as one number each, `a * rows + b`, and gives every pair once: several keys bring the same two rows. */
export class CodeList {
  #codes: Float64Array = new Float64Array(4096);
  #size = 0;

  add(code: number): void {
    if (this.#size === this.#codes.length) {
      const to = new Float64Array(this.#codes.length * 2);
      to.set(this.#codes);
      this.#codes = to;
    }
    this.#codes[this.#size] = code;
    this.#size += 1;
  }

  pairs(rows: number): Pairs {
    const sorted = this.#codes.subarray(0, this.#size).sort();
    let count = 0;
    for (let i = 0; i < sorted.length; i++)
      if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i]!;
    const once = sorted.subarray(0, count);
    return {
      a: Int32Array.from(once, (code) => Math.floor(code / rows)),
      b: Int32Array.from(once, (code) => code % rows),
    };
  }
}
