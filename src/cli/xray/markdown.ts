import type { Action, Finding, ProblemEnvelope } from '../../core/index.ts';
import type { ReadingPart } from '../../engine/documents.ts';
import { LeftOpen } from './left-open.ts';
import { printable } from './printable.ts';
import type { Printer, Shown } from './printer.ts';
import { groupByQuote, markFigures } from './quote.ts';
import { actionWords, findingWords, jobsWords, statementWords } from './words.ts';

/** Stand for bold while the rest is escaped: characters that no alphabet uses. */
const on = '\ue001';
const off = '\ue002';

/** The X-ray as a document that can be pasted into a note or a story file. */
export class MarkdownPrinter implements Printer {
  #documents = 0;
  #actions: Action[] = [];
  #findings: Finding[] = [];
  #tally = new LeftOpen();

  begin(): string {
    return '';
  }

  open({ source, head, provenance }: Shown): string {
    this.#actions = [];
    this.#findings = [];
    this.#tally = new LeftOpen();
    const published =
      head.published === null ? 'day of publication not stated' : `published ${head.published}`;
    const facts = [
      provenance.publisher ?? '',
      published,
      source,
      `${head.chars} characters`,
      `document ${head.id}`,
    ];
    const notes = provenance.notes.map((note) => `Note: ${escaped(note)}\n\n`).join('');
    const between = this.#documents++ === 0 ? '' : '\n---\n\n';
    const title = head.title === null ? 'Untitled' : escaped(head.title);
    return `${between}# ${title}\n\n${facts
      .filter((fact) => fact !== '')
      .map(escaped)
      .join(' · ')}\n\n${notes}`;
  }

  part(part: ReadingPart): string {
    this.#tally.add(part);
    this.#actions.push(...part.actions);
    this.#findings.push(...part.findings);
    return groupByQuote(part.statements)
      .map((group) => {
        const quote = escaped(markFigures(group, (word) => `${on}${word}${off}`));
        const bold = quote.replaceAll(`${off} ${on}`, ' ').replaceAll(on, '**').replaceAll(off, '**');
        const says = group.statements.map((s) => `- ${escaped(statementWords(s))} (${s.start}-${s.end})`);
        return `> ${bold}\n\n${says.join('\n')}\n\n`;
      })
      .join('');
  }

  close(broken: ProblemEnvelope['error'] | null): string {
    const left = this.#tally.leftOpen();
    return [
      this.#actions.length === 0 ? '' : actionTable(this.#actions),
      this.#findings.length === 0 ? '' : `## Findings\n\n${this.#findings.map(findingItem).join('\n')}\n\n`,
      `${this.#tally.nothing() ?? `${this.#tally.found()}.`}\n`,
      left === null ? '' : `\nLeft open rather than guessed: ${left}.\n`,
      broken === null ? '' : `\nThe rest is missing: ${escaped(broken.message)}\n`,
    ].join('');
  }
}

function actionTable(actions: readonly Action[]): string {
  const rows = actions.map((action) => {
    const { kind, when, cause } = actionWords(action);
    const size =
      action.jobs === null ? jobsWords(action.workforceShare, 'share') : jobsWords(action.jobs, 'jobs');
    return `| ${[action.subject || 'not said', kind, size, when, cause].map(cell).join(' | ')} |`;
  });
  const head = '| Who | What | Jobs | When | AI as a reason |\n|---|---|--:|---|---|';
  return `## Actions\n\n${head}\n${rows.join('\n')}\n\n`;
}

function findingItem({ kind, message, recomputed }: Finding): string {
  const number = recomputed === null ? '' : ` (recomputed: ${recomputed})`;
  return `- **${findingWords(kind)}**: ${escaped(message)}${number}`;
}

function cell(text: string): string {
  return escaped(text).replaceAll('|', '\\|');
}

/** A document's words stay words: no markup of theirs takes effect. */
function escaped(text: string): string {
  return printable(text).replace(/[\\`*_<>[\]#]/g, '\\$&');
}
