import type { Action, Explained, Finding, ProblemEnvelope, Unread } from '../../core/index.ts';
import type { ReadingPart } from '../../engine/documents.ts';
import type { Printer, Shown } from './printer.ts';

/** The reading contract: one document a line, written piece by piece, so that its length is never held. */
export class JsonPrinter implements Printer {
  readonly #explain: boolean;
  #shown: Shown | null = null;
  #statements = 0;
  #actions: Action[] = [];
  #findings: Finding[] = [];
  #explained: Explained[] = [];
  #unread: Unread | null = null;

  constructor(explain: boolean) {
    this.#explain = explain;
  }

  begin(): string {
    return '';
  }

  open(shown: Shown): string {
    this.#shown = shown;
    this.#statements = 0;
    this.#actions = [];
    this.#findings = [];
    this.#explained = [];
    this.#unread = null;
    return `{"document":${JSON.stringify(shown.head)},"statements":[`;
  }

  part({ statements, actions, findings, explain, unread }: ReadingPart): string {
    this.#unread ??= unread;
    this.#actions.push(...actions);
    this.#findings.push(...findings);
    if (this.#explain) this.#explained.push(...explain);
    const rows = statements.map((statement) => JSON.stringify(statement)).join(',');
    const comma = this.#statements > 0 && rows !== '' ? ',' : '';
    this.#statements += statements.length;
    return comma + rows;
  }

  close(broken: ProblemEnvelope['error'] | null): string {
    const rest = {
      actions: this.#actions,
      findings: this.#findings,
      ...(this.#unread === null ? {} : { unread: this.#unread }),
      source: this.#shown?.source,
      ...(this.#explain ? { explain: this.#explained } : {}),
      ...(this.#shown?.provenance.notes.length ? { notes: this.#shown.provenance.notes } : {}),
      ...(broken === null ? {} : { incomplete: broken }),
    };
    return `],${JSON.stringify(rest).slice(1)}\n`;
  }
}
