import type { ArgsDef } from 'citty';
import { type CommandEntry, commandGroups, commands } from './commands.ts';
import { exitCodes, exitCodeWords } from './shared/exit-codes.ts';
import type { Style } from './terminal/style.ts';
import { wrapIndented } from './terminal/wrap.ts';

export interface HelpScreen {
  readonly style: Style;
  readonly columns: number;
}

const examples = [
  ['headcount start --once', 'the five answers alone'],
  ['headcount show claims --subject Meta --receipt', 'with the chain behind each'],
  ['headcount show conflicts --as-of 2026-06-30', 'as it was known on a past day'],
  ['headcount read article.html --explain', 'and which words decided it'],
  ['headcount export --format parquet --out tables', 'for a notebook'],
] as const;

/** `headcount --help`: what it is, what it does, how to ask, what a shell is told. */
export function topHelp({ style, columns }: HelpScreen): string {
  const title = (text: string): string => style.bold(text);
  const rows = (pairs: readonly (readonly [string, string])[]): readonly string[] => {
    const width = Math.max(...pairs.map(([name]) => name.length)) + 2;
    return pairs.map(([name, words]) =>
      wrapIndented(words, columns, ' '.repeat(width + 2), `  ${style.accent(name.padEnd(width))}`),
    );
  };
  return [
    wrapIndented(
      'Headcount: what is known about AI-era job cuts, with the quote behind every figure. Needs no key, no account and no network.',
      columns,
      '',
    ),
    '',
    `${title('Usage')}  headcount COMMAND [options]`,
    ...commandGroups.flatMap(({ title: name, commands }) => [
      '',
      title(name),
      ...rows(commands.map(({ usage, summary }) => [usage, summary])),
    ]),
    '',
    title('Everywhere'),
    ...rows([
      ['--as-of DATE', 'answer as of that day: only what a reader could have known by then'],
      ['--receipt', 'print the chain behind each figure: rows, quotes, documents'],
      ['--format F', 'text, json or csv; failures are json too'],
      [
        '--ledger DIR',
        'the ledger’s folder; else HEADCOUNT_LEDGER, else .headcount/ledger if something was saved there, else one in memory made from data/',
      ],
      ['--help', 'after a command: its own options'],
    ]),
    '',
    title('Examples'),
    ...rows(examples),
    '',
    title('Exit codes'),
    ...rows(
      Object.entries(exitCodes).map(([name, code]) => [
        String(code),
        exitCodeWords[name as keyof typeof exitCodes],
      ]),
    ),
    '',
    wrapIndented(
      'Colour only on a terminal, and never with NO_COLOR set. Answers go to standard output, everything else to standard error.',
      columns,
      '',
    ),
  ].join('\n');
}

/** The help of commands that share their first word: what each does. */
export function groupHelp(first: string, { style, columns }: HelpScreen): string {
  const parts = commands.filter(({ name }) => name.startsWith(`${first} `));
  const width = Math.max(...parts.map(({ usage }) => usage.length)) + 2;
  return [
    `${style.bold('Usage')}  headcount ${first} ${parts.map(({ name }) => name.slice(first.length + 1)).join('|')} [options]`,
    '',
    ...parts.map(({ usage, summary }) =>
      wrapIndented(summary, columns, ' '.repeat(width + 2), `  ${style.accent(usage.padEnd(width))}`),
    ),
    '',
    style.dim('--help after one of them lists its options; headcount --help lists every command.'),
  ].join('\n');
}

/** One command’s own help. */
export function commandHelp(
  { name, usage }: CommandEntry,
  description: string,
  args: ArgsDef,
  { style, columns }: HelpScreen,
): string {
  const rows = Object.entries(args).map(([option, { type, valueHint, description: words = '' }]) => {
    const shown =
      type === 'positional'
        ? (valueHint ?? option.toUpperCase())
        : `--${option}${valueHint === undefined ? '' : ` ${valueHint}`}`;
    return [shown, words] as const;
  });
  const width = Math.min(30, Math.max(...rows.map(([shown]) => shown.length)) + 2);
  const indent = ' '.repeat(width + 2);
  const list = rows.map(([shown, words]) =>
    shown.length < width
      ? wrapIndented(words, columns, indent, `  ${style.accent(shown.padEnd(width))}`)
      : `  ${style.accent(shown)}\n${wrapIndented(words, columns, indent)}`,
  );
  return [
    wrapIndented(`${description}.`, columns, ''),
    '',
    `${style.bold('Usage')}  headcount ${usage}${usage === name ? ' [options]' : ''}`,
    '',
    style.bold('Options'),
    ...list,
    '',
    style.dim('headcount --help lists every command and the exit codes.'),
  ].join('\n');
}
