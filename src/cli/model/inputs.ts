import type { ModelAnswer } from '../../engine/models/ask-model.ts';
import type { Screen } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';
import { short, span, unitAnd } from './say.ts';

/** Every input with its interval and the number of its source; then the sources, each once. */
export function inputsText({ inputs }: ModelAnswer, { style, columns }: Screen): string {
  const entries = Object.entries(inputs);
  const sources = [...new Set(entries.map(([, { source }]) => source))];
  return [
    table(
      [
        { title: 'Inputs' },
        { title: 'value', align: 'right' },
        { title: 'low to high' },
        { title: 'source', align: 'right' },
        { title: 'unit: what it is', flexible: true },
      ],
      entries.map(([name, { value, low, high, unit, source, means }]) => [
        name,
        short(value, unit),
        span(low, high, unit),
        `[${sources.indexOf(source) + 1}]`,
        unitAnd(unit, means),
      ]),
      { columns, title: style.bold, cell: (cell, column) => (column === 1 ? style.accent(cell) : cell) },
    ),
    '',
    style.bold('Sources'),
    ...sources.map((source, i) =>
      wrapIndented(printable(source), columns, '      ', `  ${`[${i + 1}]`.padEnd(4)}`),
    ),
  ].join('\n');
}
