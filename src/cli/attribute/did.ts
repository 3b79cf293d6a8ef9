import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem } from '../../core/index.ts';
import { attributeDid } from '../../engine/attribute/did.ts';
import { saveSvg } from '../plot/save-svg.ts';
import { list, oneOf, required, text, wholeNumber, words } from '../shared/options.ts';
import { print, screenFor } from '../shared/shown.ts';
import { didChart, shownDid } from './did-shown.ts';
import { attributeArgs, attributeOptions, effectThatMatters, svgArg } from './options.ts';

const args: ArgsDef = {
  data: { type: 'string', valueHint: 'F.csv', description: 'the panel in long form, a row a unit and time' },
  unit: { type: 'string', valueHint: 'C', description: 'column of the unit' },
  time: {
    type: 'string',
    valueHint: 'C',
    description: 'column of the time: numbers, days, months, quarters',
  },
  outcome: { type: 'string', valueHint: 'C', description: 'column of the outcome; NA is missing' },
  cohort: {
    type: 'string',
    valueHint: 'C',
    description: 'column of the first treated time; empty or 0: never',
  },
  control: { type: 'string', valueHint: 'never|notyet', description: 'who is compared with (never)' },
  covariates: { type: 'string', valueHint: 'a,b', description: 'columns to adjust for' },
  method: { type: 'string', valueHint: 'dr|reg|ipw', description: 'how to adjust for them (dr)' },
  cluster: { type: 'string', valueHint: 'C', description: 'column of the cluster (each unit its own)' },
  base: {
    type: 'string',
    valueHint: 'varying|universal',
    description: 'base of effects before treatment (varying)',
  },
  anticipation: { type: 'string', valueHint: 'N', description: 'times by which effects may come early (0)' },
  unbalanced: {
    type: 'string',
    valueHint: 'drop|use',
    description: 'units that are not observed at every time (drop)',
  },
  matters: {
    type: 'string',
    valueHint: 'X',
    description: 'the smallest effect that would matter, for the power gate',
  },
  bootstrap: { type: 'string', valueHint: 'N', description: 'draws of the multiplier bootstrap (0: none)' },
  seed: { type: 'string', valueHint: 'N', description: 'its seed (1)' },
  ...svgArg,
  ...attributeArgs,
};

const command: CommandDef = defineCommand({
  meta: {
    name: 'did',
    description:
      'Difference in differences with staggered treatment: group-time effects, their summaries and gates',
  },
  args,
  run({ args: given }) {
    words(given, 0);
    const { force, format } = attributeOptions(given);
    const answer = attributeDid({
      data: required(given, 'data'),
      columns: {
        unit: required(given, 'unit'),
        time: required(given, 'time'),
        outcome: required(given, 'outcome'),
        cohort: required(given, 'cohort'),
        covariates: list(given, 'covariates'),
        cluster: text(given, 'cluster') ?? null,
      },
      options: {
        control: oneOf(given, 'control', ['never', 'notyet']),
        method: oneOf(given, 'method', ['dr', 'reg', 'ipw']),
        base: oneOf(given, 'base', ['varying', 'universal']),
        anticipation: wholeNumber(given, 'anticipation', 0),
      },
      unbalanced: oneOf(given, 'unbalanced', ['drop', 'use']),
      matters: effectThatMatters(given),
      bootstrap: draws(wholeNumber(given, 'bootstrap', 0)),
      seed: wholeNumber(given, 'seed', 1),
      force,
    });
    const file = text(given, 'svg');
    const chart = didChart(answer, required(given, 'outcome'));
    if (file !== undefined && chart !== null) saveSvg(file, chart);
    print(shownDid(answer, chart), format, screenFor(false));
  },
});
export default command;

function draws(count: number): number {
  if (count === 0 || (count >= 99 && count <= 100_000)) return count;
  throw new Problem(
    'bad-option',
    `Expected --bootstrap from 99 to 100,000 draws, or 0 for none; ${count} came.`,
  );
}
