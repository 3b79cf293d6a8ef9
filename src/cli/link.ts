import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem } from '../core/index.ts';
import { type FilesLinked, type LinkedPair, linkFiles } from '../engine/link/link-files.ts';
import { costsOf, kindsOf, onceOf } from './link/options.ts';
import { foot } from './shared/foot.ts';
import { formatGiven, text, words } from './shared/options.ts';
import { print, type Screen, type Shown, screenFor } from './shared/shown.ts';
import { wrapIndented } from './terminal/wrap.ts';
import { printable } from './xray/printable.ts';

const args: ArgsDef = {
  a: { type: 'positional', required: false, valueHint: 'FILE_A', description: 'a CSV with a header' },
  b: { type: 'positional', required: false, valueHint: 'FILE_B', description: 'another, or the same again' },
  truth: {
    type: 'string',
    valueHint: 'COLUMN',
    description: 'names the real thing: score the answers by it',
  },
  kinds: {
    type: 'string',
    valueHint: 'C=KIND,...',
    description: 'what columns hold, where the guess is wrong',
  },
  id: { type: 'string', valueHint: 'COLUMN', description: 'names the rows (found by itself)' },
  once: {
    type: 'string',
    valueHint: 'yes|no',
    description: 'each row has at most one partner (the data tell)',
  },
  costs: {
    type: 'string',
    valueHint: 'S,D,L',
    description: 'cost of a false same, a false different, a look (1,1,0.2)',
  },
  format: { type: 'string', valueHint: 'text|json|csv', description: 'how to show it (text)' },
};

const command: CommandDef = defineCommand({
  meta: { name: 'link', description: 'Which rows of two tables are the same, with the reasons' },
  args,
  run({ args: given }) {
    const [a, b] = words(given, 2);
    if (a === undefined || b === undefined)
      throw new Problem('bad-option', `Expected two files; ${a === undefined ? 'none' : 'one'} came.`, {
        hint: 'Name one file twice to find its duplicates.',
      });
    const linked = linkFiles({
      ...{ a, b, truth: text(given, 'truth'), id: text(given, 'id') },
      ...{ kinds: kindsOf(text(given, 'kinds')), once: onceOf(text(given, 'once')) },
      costs: costsOf(text(given, 'costs')),
    });
    print(shown(linked), formatGiven(given), screenFor(false));
  },
});
export default command;

function shown(linked: FilesLinked): Shown {
  return {
    json: linked,
    csv: {
      columns: ['a', 'b', 'probability', 'answer', 'row_a', 'row_b', 'reasons'],
      rows: linked.pairs.map((p) => [
        p.a,
        p.b,
        p.probability,
        p.answer,
        p.rowA,
        p.rowB,
        p.reasons.join('; '),
      ]),
    },
    text: (screen) => linkedText(linked, screen),
  };
}

const shownPairs = 5;

function linkedText(linked: FilesLinked, screen: Screen): string {
  const { style, columns } = screen;
  const { counts, rows, fields, once, refused, truth } = linked;
  const compared = fields.filter(({ kind }) => kind !== 'row-id' && kind !== 'ignore');
  const part = (answer: LinkedPair['answer'], title: string): readonly string[] => {
    const pairs = linked.pairs.filter((pair) => pair.answer === answer).slice(-shownPairs);
    return pairs.length === 0 ? [] : ['', title, ...pairs.map((pair) => pairText(pair, screen))];
  };
  return [
    style.bold(`${counts.same} pairs are the same, ${counts.look} should be looked at`),
    wrapIndented(
      `${rows[0]} rows against ${rows[1]}; ${linked.lookedAt} pairs shared enough to be compared. ${
        once ? 'Each row has at most one partner.' : 'A row may have several partners.'
      } Nothing is merged.`,
      columns,
      '',
    ),
    wrapIndented(`Compared: ${compared.map((f) => `${f.column} (${f.kind})`).join(', ')}.`, columns, ''),
    ...(linked.learned
      ? []
      : [
          wrapIndented(
            'Too few rows are alike to learn from: chances rest on usual shares and are rough.',
            columns,
            '',
          ),
        ]),
    ...(refused.length === 0 ? [] : [`${refused.length} rows refused: their cells do not fit the header.`]),
    ...(truth === null ? [] : [wrapIndented(truthText(truth), columns, '')]),
    ...part('look', style.dim('To look at')),
    ...part('same', style.dim('The same, the least certain')),
    '',
    foot('Chances rest on the two tables alone. Next: headcount link A B --format csv', screen),
  ].join('\n');
}

function truthText(truth: NonNullable<FilesLinked['truth']>): string {
  const share = (value: number | null): string => (value === null ? 'none' : value.toFixed(4));
  return `Against ${truth.column}: ${truth.found} of ${truth.same} found, ${truth.false} false; precision ${share(truth.precision)}, recall ${share(truth.recall)}, F1 ${share(truth.f1)}; ${truth.toLookAt} more were "look".`;
}

function pairText(pair: LinkedPair, { style, columns }: Screen): string {
  const head = `${style.accent(pair.probability.toFixed(3))}  ${printable(String(pair.a))}  ~  ${printable(String(pair.b))}`;
  const reasons = pair.reasons
    .slice(0, 3)
    .map((reason) => wrapIndented(printable(reason), columns, '       '));
  return [head, ...reasons].join('\n');
}
