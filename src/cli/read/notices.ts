import type { ProblemEnvelope } from '../../core/index.ts';
import type { Style } from '../terminal/style.ts';
import { printable } from '../xray/printable.ts';

/** A sink for lines beside the answer: standard error. */
export interface NoticeSink {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
}

/** What is said on standard error: each document that was refused and why, what was passed over, and how far it has come. */
export class Notices {
  readonly #sink: NoticeSink;
  readonly #style: Style;
  readonly #quiet = new Map<string, number>();
  #progress = '';
  #ticks = 0;

  constructor(sink: NoticeSink, style: Style) {
    this.#sink = sink;
    this.#style = style;
  }

  refused(label: string, { message, hint }: ProblemEnvelope['error']): void {
    const words = `${this.#style.warn('refused')}  ${printable(label)}: ${printable(message)}.`;
    this.#line(hint === null ? words : `${words} ${hint}`);
  }

  note(label: string, note: string): void {
    this.#line(`${this.#style.dim('note')}     ${printable(label)}: ${printable(note)}`);
  }

  /** Hidden files and installed packages are many and wanted by nobody: counted. The rest is told one by one. */
  skipped(label: string, reason: string): void {
    if (reason === 'hidden' || reason === 'node_modules')
      this.#quiet.set(reason, (this.#quiet.get(reason) ?? 0) + 1);
    else this.#line(`${this.#style.dim('skipped')}  ${printable(label)}: ${printable(reason)}`);
  }

  done(words: string): void {
    this.#line(this.#style.dim(printable(words)));
  }

  /** One line that is written over, on a terminal only, and not for every file of thousands. */
  progress(done: number, refused: number): void {
    if (this.#sink.isTTY !== true || done < 20 || this.#ticks++ % 10 !== 0) return;
    this.#clear();
    this.#progress = `${done} documents read${refused > 0 ? `, ${refused} refused` : ''}`;
    this.#sink.write(this.#style.dim(this.#progress));
  }

  end(read: number, refused: number): void {
    this.#clear();
    for (const [reason, count] of this.#quiet)
      this.#line(`${this.#style.dim('skipped')}  ${count} ${reason}`);
    if (refused > 0) this.#line(`${read} read, ${refused} refused`);
  }

  #line(text: string): void {
    this.#clear();
    this.#sink.write(`${text}\n`);
  }

  #clear(): void {
    if (this.#progress !== '') this.#sink.write(`\r${' '.repeat(this.#progress.length)}\r`);
    this.#progress = '';
  }
}
