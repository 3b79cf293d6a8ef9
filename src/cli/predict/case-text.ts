import type { CourtCase } from '../../engine/predict/court.ts';
import type { CsvTable } from '../shared/csv.ts';
import type { Screen } from '../shared/shown.ts';
import { padEnd } from '../terminal/width.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';

/** One case: verdict, what was foretold, its rule, the reason, and what would decide it. */
export function caseText(each: CourtCase, { style, columns, receipt }: Screen): string {
  const { verdict, text, madeBy, made, due, rule, words, reason, because, needs, lock } = each;
  const mark =
    verdict === 'true' || verdict === 'false'
      ? style.accent
      : verdict === 'undecidable'
        ? style.warn
        : style.dim;
  const indent = ' '.repeat(13);
  const said = (label: string, line: string): string =>
    wrapIndented(printable(line), columns, indent, `  ${style.dim(padEnd(label, 11))}`);
  return [
    wrapIndented(printable(text), columns, indent, mark(padEnd(verdict, 13))),
    said(
      'by',
      `${madeBy}, ${made}; due ${due}; ${each.id}${each.probability === null ? '' : `; chance ${each.probability}`}`,
    ),
    rule === null ? said('in words', words) : said('rule', rule),
    ...(each.expects === null ? [] : [said('expects', each.expects)]),
    said('reason', reason),
    ...because.map((line) => said('ledger', line)),
    ...needs.map((line) => said('needs', line)),
    ...(receipt ? [said('lock', lock)] : []),
    ...(each.restated
      ? [said('note', 'Brought in again later; the first version with a formal rule is judged.')]
      : []),
  ].join('\n');
}

export function casesCsv(cases: readonly CourtCase[]): CsvTable {
  return {
    columns: [
      'id',
      'verdict',
      'text',
      'made_by',
      'made',
      'due',
      'probability',
      'expects',
      'rule',
      'reason',
      'because',
      'needs',
      'lock',
    ],
    rows: cases.map((c) => [
      ...[
        c.id,
        c.verdict,
        c.text,
        c.madeBy,
        c.made,
        c.due,
        c.probability,
        c.expects,
        c.rule ?? c.words,
        c.reason,
      ],
      ...[c.because.join(' | '), c.needs.join(' | '), c.lock],
    ]),
  };
}

/** `2 true, 1 undecidable`: how many of each. */
export function tallyText(cases: readonly CourtCase[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of cases) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ');
}
