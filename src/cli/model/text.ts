import type { ModelAnswer } from '../../engine/models/ask-model.ts';
import { foot } from '../shared/foot.ts';
import type { Screen } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';
import { decidersText } from './deciders.ts';
import { inputsText } from './inputs.ts';
import { short, span, unitAnd, withUnit } from './say.ts';
import { solutionText } from './solution.ts';

/** A model's answer for people: the headline, outputs, what decides, inputs with their sources, what was assumed. */
export function modelText(answer: ModelAnswer, screen: Screen, measured: readonly string[] = []): string {
  const { style, columns } = screen;
  const { model, asks, solution } = answer;
  const next = `headcount model ${model} --solve ${asks.solve} --for ${asks.output}=${asks.equals}`;
  return [
    wrapIndented(style.bold(answer.summary), columns, ''),
    wrapIndented(headline(answer), columns, ''),
    ...answer.claims.map(({ statement, holds }) =>
      wrapIndented(`In ${short(holds, 'share', 3)} of the draws ${statement}.`, columns, ''),
    ),
    ...(solution === null ? [] : ['', solutionText(answer, solution, screen)]),
    ...(measured.length === 0 ? [] : ['', style.bold('From your files')]),
    ...measured.map((line) => wrapIndented(printable(line), columns, '    ', '  ')),
    '',
    outputsText(answer, screen),
    '',
    decidersText(answer, screen),
    '',
    inputsText(answer, screen),
    '',
    style.bold('Assumed'),
    ...answer.assumptions.map((line) => wrapIndented(printable(line), columns, '    ', '  - ')),
    '',
    foot(`${answer.draws} draws, seed ${answer.seed}. Next, what would have to be true:\n${next}`, screen),
  ].join('\n');
}

function headline({ outputs, decides, interval }: ModelAnswer): string {
  const { value, low, high, unit, means } = outputs[decides]!;
  const ends =
    low === high ? '' : ` (${span(low, high, unit, 3)} in ${short(interval, 'share')} of the draws)`;
  return `${withUnit(value, unit)}${ends}: ${means}.`;
}

function outputsText({ outputs, interval }: ModelAnswer, { style, columns }: Screen): string {
  return table(
    [
      { title: 'Outputs' },
      { title: 'value', align: 'right' },
      { title: `${short(interval, 'share')} of draws`, align: 'right' },
      { title: 'unit: what it is', flexible: true },
    ],
    Object.entries(outputs).map(([name, { value, low, high, unit, means }]) => [
      name,
      short(value, unit),
      low === high ? 'fixed' : span(low, high, unit, 3),
      unitAnd(unit, means),
    ]),
    { columns, title: style.bold, cell: (cell, column) => (column === 1 ? style.accent(cell) : cell) },
  );
}
