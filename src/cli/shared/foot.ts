import { wrap } from '../terminal/wrap.ts';
import type { Screen } from './ask.ts';

/** The quiet last words of an answer: how much was looked at, and what to ask next, of the ledger that was asked. */
export function foot(text: string, { style, columns, ledger }: Omit<Screen, 'receipt'>): string {
  return wrap(ofLedger(text, ledger), columns).map(style.dim).join('\n');
}

/** Commands that ask no ledger. */
export const withoutLedger: readonly string[] = [
  ...['read', 'simulate', 'link', 'company', 'measures', 'model', 'attribute'],
];

/** A command up to a remark in brackets, a comma or the end; a name in quotes may hold any of these. */
const command = /headcount ([a-z]+)(?:"[^"\n]*"|(?! \(|, )[^"\n])*/g;

function ofLedger(text: string, ledger: string | undefined): string {
  const next = text.lastIndexOf('Next: ');
  if (ledger === undefined || next < 0) return text;
  const option = ` --ledger ${/^[\w@%+=:,./-]+$/.test(ledger) ? ledger : `'${ledger.replaceAll("'", "'\\''")}'`}`;
  const commands = text
    .slice(next)
    .replace(command, (found, name: string) =>
      withoutLedger.includes(name) || found.includes(' --help') ? found : found + option,
    );
  return text.slice(0, next) + commands;
}
