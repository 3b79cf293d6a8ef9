import type { TrialAnswer } from '../../engine/attribute/trial.ts';
import { foot } from '../shared/foot.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { assumptionsText, cardText } from './card.ts';
import { figure, intervalRow } from './interval-row.ts';

const kinds = ['classical', 'hc3', 'clustered'] as const;
const names = { classical: 'classical', hc3: 'unequal variance (HC3)', clustered: 'clustered' } as const;

/** The answer of `attribute trial` in each of its forms. */
export function shownTrial(answer: TrialAnswer): Shown {
  return {
    json: answer,
    csv: { columns: ['error', 'estimate', 'low', 'high', 'coefficient', 'se'], rows: rowsOf(answer) },
    text: (screen) => trialText(answer, screen),
  };
}

function rowsOf({ estimate, intervals, coefficient, errors }: TrialAnswer): Shown['csv']['rows'] {
  if (estimate === null || intervals === null || errors === null) return [];
  return kinds.flatMap((kind) => {
    const ends = intervals[kind];
    return ends === null ? [] : [[kind, estimate, ...ends, coefficient, errors[kind]]];
  });
}

function trialText(answer: TrialAnswer, screen: Screen): string {
  const { arms, estimate, intervals } = answer;
  const { style } = screen;
  const parts = [
    style.bold(`Randomised trial: ${arms.treated} treated and ${arms.untreated} untreated rows`),
    cardText(answer, screen),
  ];
  if (estimate !== null && intervals !== null)
    parts.push(
      `Effect of treatment: ${style.accent(figure(estimate))}\n${intervalsText(estimate, intervals, screen)}`,
    );
  parts.push(assumptionsText(answer, screen));
  const next =
    answer.withheld && !answer.forced
      ? 'with --treated V once the coding is known, or --force'
      : 'with --format json';
  parts.push(foot(`Next: the same ${next}`, screen));
  return parts.join('\n\n');
}

function intervalsText(
  estimate: number,
  intervals: NonNullable<TrialAnswer['intervals']>,
  { style, columns }: Screen,
): string {
  const held = kinds.flatMap((kind) => {
    const ends = intervals[kind];
    return ends === null ? [] : [{ kind, low: ends[0], high: ends[1] }];
  });
  const low = Math.min(0, ...held.map((one) => one.low));
  const high = Math.max(0, ...held.map((one) => one.high));
  return table(
    [{ title: 'error' }, { title: '95% interval', align: 'right' }, { title: 'zero at |' }],
    held.map((one) => [
      names[one.kind],
      `${figure(one.low)} to ${figure(one.high)}`,
      intervalRow({ estimate, low: one.low, high: one.high }, { low, high, width: columns - 48 }),
    ]),
    { columns, title: style.dim },
  );
}
