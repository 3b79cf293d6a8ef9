import type { ModelAnswer } from '../../engine/models/ask-model.ts';
import type { Screen } from '../shared/shown.ts';
import { padEnd, padStart } from '../terminal/width.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { short } from './say.ts';
import { barText, scaleOf } from './tornado.ts';

const unsourced = /assumption, no source/;
const mostBars = 8;
const barWidth = 24;

type Row = readonly [input: string, low: string, bar: string, high: string, first: string, total: string];

/** A tornado with the Sobol indices beside it, and the input on which the answer hangs. */
export function decidersText(answer: ModelAnswer, { style, columns }: Screen): string {
  const { tornado, outputs, decides } = answer;
  const { unit, value } = outputs[decides]!;
  if (tornado.every(({ atLow, atHigh }) => atLow === atHigh))
    return `${decides} does not vary: every input that moves it is held at a point.`;
  const indices = new Map(answer.sensitivity.map((index) => [index.input, index]));
  const moving = tornado.filter(({ atLow, atHigh }) => atLow !== atHigh);
  const still = tornado.filter((bar) => !moving.includes(bar)).map(({ input }) => input);
  const bars = moving.slice(0, mostBars);
  const scale = scaleOf(bars);
  const rest = moving.length - bars.length;
  const name = Math.max(...bars.map(({ input }) => input.length));
  return [
    style.bold(`What decides ${decides}`),
    style.dim(lineOf(['', 'at low', '', 'at high', 'first', 'total'], name)),
    ...bars.map((bar) =>
      lineOf(
        [
          bar.input,
          short(bar.atLow, unit, 3),
          style.accent(barText(bar, scale, barWidth)),
          short(bar.atHigh, unit, 3),
          percent(indices.get(bar.input)?.first),
          percent(indices.get(bar.input)?.total),
        ],
        name,
      ),
    ),
    ...(rest > 0 ? [style.dim(`and ${rest} more that move it less`)] : []),
    ...(still.length > 0 ? [style.dim(wrapIndented(`Not moved by ${still.join(', ')}.`, columns, ''))] : []),
    style.dim(
      wrapIndented(
        `At low, at high: ${decides} with one input at that end and the others at their values (${short(value, unit, 3)}). First: the share of its variance that an input decides alone; total: with the others.`,
        columns,
        '',
      ),
    ),
    wrapIndented(sentence(answer), columns, ''),
  ].join('\n');
}

function lineOf([input, low, bar, high, first, total]: Row, name: number): string {
  return [
    padEnd(input, name),
    padStart(low, 7),
    padEnd(bar, barWidth),
    padEnd(high, 7),
    padStart(first, 5),
    padStart(total, 5),
  ]
    .join('  ')
    .trimEnd();
}

function percent(share: number | undefined): string {
  if (share === undefined) return '';
  return share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;
}

function sentence({ sensitivity, inputs, decides, reasons }: ModelAnswer): string {
  const [most] = sensitivity;
  if (most === undefined) return `The variance is not taken apart: ${reasons.join('; ')}.`;
  const weak = unsourced.test(inputs[most.input]!.source);
  return `${most.input} decides most of ${decides}: ${percent(most.total)} of its variance.${weak ? ' Its interval rests on an assumption: a source would tell most.' : ''}`;
}
