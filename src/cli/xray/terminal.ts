import { type Action, type Finding, type ProblemEnvelope, sayNumber } from '../../core/index.ts';
import type { ReadingPart } from '../../engine/documents.ts';
import type { Style } from '../terminal/style.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { explainLines } from './explained.ts';
import { LeftOpen } from './left-open.ts';
import { printable } from './printable.ts';
import type { Printer, Shown } from './printer.ts';
import { groupByQuote, markFigures, type QuoteGroup } from './quote.ts';
import { actionWords, findingWords, jobsWords, statementWords } from './words.ts';

export interface XrayOptions {
  readonly style: Style;
  readonly columns: number;
  readonly explain: boolean;
  readonly receipt: boolean;
}

const indent = '    ';

/** A document as a reader of charts would want it laid open: each quote, what it says, what was done, what does not add up. */
export class XrayPrinter implements Printer {
  readonly #options: XrayOptions;
  #shown: Shown | null = null;
  #documents = 0;
  #actions: Action[] = [];
  #findings: Finding[] = [];
  #tally = new LeftOpen();

  constructor(options: XrayOptions) {
    this.#options = options;
  }

  begin(): string {
    return '';
  }

  open(shown: Shown): string {
    const { style } = this.#options;
    this.#shown = shown;
    this.#actions = [];
    this.#findings = [];
    this.#tally = new LeftOpen();
    const { title, published, chars } = shown.head;
    const { publisher, notes } = shown.provenance;
    const facts = [
      publisher === null ? '' : printable(publisher),
      published === null ? 'day of publication not stated' : `published ${published}`,
      printable(shown.source),
      `${chars} characters`,
    ];
    const lines = [
      ...(this.#documents++ === 0 ? [] : [style.dim('─'.repeat(this.#options.columns)), '']),
      ...this.#wrapped(title === null ? 'Untitled' : printable(title), '').map(style.bold),
      ...this.#wrapped(facts.filter((fact) => fact !== '').join(' · '), '').map(style.dim),
      ...notes.flatMap((note) => this.#wrapped(`Note: ${printable(note)}`, '').map(style.dim)),
    ];
    return `${lines.join('\n')}\n`;
  }

  part(part: ReadingPart): string {
    this.#tally.add(part);
    this.#actions.push(...part.actions);
    this.#findings.push(...part.findings);
    const blocks = groupByQuote(part.statements).map((group) => this.#quote(group));
    const why = this.#options.explain
      ? explainLines(part.explain).flatMap((line) => this.#wrapped(line, indent))
      : [];
    return [
      ...blocks,
      ...(why.length > 0 ? [`\n${why.map(this.#options.style.dim).join('\n')}\n`] : []),
    ].join('');
  }

  close(broken: ProblemEnvelope['error'] | null): string {
    const { style } = this.#options;
    const left = this.#tally.leftOpen();
    const lines = [
      ...this.#actionTable(),
      ...this.#findingLines(),
      '',
      ...this.#wrapped(this.#tally.nothing() ?? this.#tally.found(), ''),
      ...(left === null ? [] : this.#wrapped(`Left open rather than guessed: ${left}`, '').map(style.dim)),
      ...(broken === null ? [] : this.#wrapped(`The rest is missing: ${broken.message}`, '').map(style.warn)),
    ];
    const next = this.#tally.nothing() === null ? `${this.#next()}\n` : '';
    return `${lines.join('\n')}\n${next}`;
  }

  #quote(group: QuoteGroup): string {
    const { style, columns, receipt } = this.#options;
    const quote = markFigures(group, (word) => style.underline(style.bold(word)));
    const says = group.statements.map((statement) =>
      wrapIndented(
        printable(statementWords(statement)),
        columns,
        `${indent}  `,
        `${indent}${style.accent('→')} `,
      ),
    );
    const chain = receipt
      ? group.statements.flatMap((one) => this.#wrapped(this.#place(one), `${indent}  `).map(style.dim))
      : [];
    return `\n${wrapIndented(quoted(quote), columns, '  ')}\n${[...says, ...chain].join('\n')}\n`;
  }

  #place({ id, start, end }: { id: string; start: number; end: number }): string {
    return `receipt: statement ${id}, characters ${start}-${end} of document ${this.#shown?.head.id.slice(0, 12)}`;
  }

  #actionTable(): readonly string[] {
    if (this.#actions.length === 0) return [];
    const { style, columns } = this.#options;
    const cells = this.#actions.map((action) => {
      const { kind, when, cause } = actionWords(action);
      const jobs = jobsWords(action.jobs, 'jobs');
      const size = action.jobs === null ? jobsWords(action.workforceShare, 'share') : jobs;
      return {
        who: printable(action.subject || action.company || 'not said'),
        rest: [kind, size, when],
        cause,
      };
    });
    const fixed = [0, 1, 2].reduce(
      (sum, i) => sum + Math.max(...cells.map(({ rest }) => rest[i]!.length)),
      0,
    );
    const rows = cells.map(({ who, rest, cause }) => [shortened(who, columns - fixed - 22), ...rest, cause]);
    const titles = [
      { title: 'Who' },
      { title: 'What' },
      { title: 'Jobs', align: 'right' as const },
      { title: 'When' },
      { title: 'AI as a reason', flexible: true },
    ];
    return ['', style.bold('Actions'), table(titles, rows, { columns, title: style.dim })];
  }

  #findingLines(): readonly string[] {
    const { style, columns } = this.#options;
    if (this.#findings.length === 0) return [];
    const lines = this.#findings.map(({ kind, message, recomputed }) => {
      const number = recomputed === null ? '' : ` (recomputed: ${sayNumber(recomputed)})`;
      const words = `${findingWords(kind)}: ${printable(message)}${number}`;
      const marked = words.replace(/\S+/g, (word) => style.underline(style.accent(word)));
      return wrapIndented(marked, columns, '  ', `${style.accent('!')} `);
    });
    return ['', style.bold('Findings'), ...lines];
  }

  #next(): string {
    const { style, receipt, explain } = this.#options;
    const source = this.#shown?.source ?? 'FILE';
    const name = /^[\w./:-]{1,36}$/.test(source) ? source : 'FILE';
    const [flag, what] = !explain
      ? ['--explain', 'which words decided']
      : !receipt
        ? ['--receipt', 'where each quote stands']
        : ['--save', 'keep it in the ledger'];
    const words = `Next: headcount read ${name} ${flag} (${what})`;
    return this.#wrapped(words, '').map(style.dim).join('\n');
  }

  #wrapped(text: string, inset: string): string[] {
    return wrapIndented(text, this.#options.columns, inset).split('\n');
  }
}

/** Names have a column of their own in the table of actions; the quotes above it give them whole. */
function shortened(name: string, room: number): string {
  const most = Math.max(8, Math.min(28, room));
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}

/** A quote that brings its own marks needs no second pair around it. */
function quoted(quote: string): string {
  return /^["“‘„«]/.test(quote) ? quote : `“${quote}”`;
}
