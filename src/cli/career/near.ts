import type { Career } from '../../engine/career/career.ts';
import type { Screen } from '../shared/shown.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';

/** Rows of the CSV: kind, name, value, of, source, low, high, boards. */
export const nearRows = ({ near }: Career): readonly (readonly (string | number | null)[])[] =>
  near.flatMap(({ name, likeness, postings, growth }) => [
    ['near', name, likeness, postings, 'ledger'],
    ...(growth === null
      ? []
      : [
          [
            ...['growth', name, growth.ratio, growth.before, 'ledger'],
            ...[growth.interval?.[0] ?? null, growth.interval?.[1] ?? null, growth.boards],
          ],
        ]),
  ]);

export function nearText({ near, growth }: Career, { style, columns }: Screen): string {
  const roles = near.flatMap((n) => [
    wrapIndented(
      printable(`${n.name}: likeness ${n.likeness.toFixed(2)}, growth ${growthOf(n)}`),
      columns,
      '  ',
    ),
    style.dim(wrapIndented(printable(`shares ${n.shared.join(', ')}`), columns, '    ')),
    ...(n.toLearn.length === 0
      ? []
      : [style.dim(wrapIndented(printable(`also asks ${n.toLearn.join(', ')}`), columns, '    '))]),
  ]);
  return [
    style.dim('Roles near it by the skills that postings name (likeness 0 to 1)'),
    wrapIndented(growth ?? '', columns, '  '),
    ...roles,
  ].join('\n');
}

const change = (ratio: number): string => `${ratio >= 1 ? '+' : ''}${Math.round(100 * (ratio - 1))}%`;

function growthOf({ growth }: Career['near'][number]): string {
  if (growth === null) return 'not known';
  const { before, after, boards, ratio, interval, told } = growth;
  const counts = `${before} to ${after} on ${boards} board${boards === 1 ? '' : 's'}`;
  const between = interval === null ? '' : `, 95% ${change(interval[0])} to ${change(interval[1])}`;
  return told === null
    ? `not enough evidence (${counts}${between})`
    : `${change(ratio)} (${counts}${between})`;
}
