import type { ReportCard } from '../../engine/attribute/card.ts';
import type { Screen } from '../shared/shown.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';

const words = { true: 'passed', false: 'FAILED', null: 'not run' } as const;

/** The report card as it stands above every estimate: each gate with its verdict, then whether an estimate is given. */
export function cardText(card: ReportCard, { style, columns }: Screen): string {
  const gates = card.gates.map(({ name, passed, detail }) => {
    const verdict = words[`${passed}`];
    const set = passed === false ? style.warn : passed === null ? style.dim : style.accent;
    return wrapIndented(
      printable(`${name}: ${detail}`),
      columns,
      ' '.repeat(11),
      `  ${set(verdict.padEnd(9))}`,
    );
  });
  return [style.bold('Identification report card'), ...gates, '', verdictOf(card, { style, columns })].join(
    '\n',
  );
}

function verdictOf(card: ReportCard, { style, columns }: Pick<Screen, 'style' | 'columns'>): string {
  if (!card.withheld) return style.dim('No gate failed: the estimate is given.');
  const failed = card.reasons.length === 1 ? 'a gate' : `${card.reasons.length} gates`;
  const said = card.forced
    ? `FORCED: ${failed} failed. What follows is printed because it was asked for; it does not identify an effect.`
    : `WITHHELD: ${failed} failed, so no estimate is given. --force prints it all the same, marked so.`;
  return wrapIndented(said, columns, '  ', style.warn('! '));
}

/** What was taken for granted, one line each. */
export function assumptionsText(card: ReportCard, { style, columns }: Screen): string {
  if (card.assumptions.length === 0) return '';
  const lines = card.assumptions.map((line) => wrapIndented(printable(line), columns, '    ', '  - '));
  return [style.bold('Assumed'), ...lines].join('\n');
}
