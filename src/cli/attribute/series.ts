import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { attributeSeries } from '../../engine/attribute/series.ts';
import { saveSvg } from '../plot/save-svg.ts';
import { list, oneOf, required, text, words } from '../shared/options.ts';
import { print, screenFor } from '../shared/shown.ts';
import { attributeArgs, attributeOptions, svgArg } from './options.ts';
import { seriesChart, shownSeries } from './series-shown.ts';

const args: ArgsDef = {
  data: { type: 'string', valueHint: 'F.csv', description: 'a table with a row a time' },
  time: {
    type: 'string',
    valueHint: 'C',
    description: 'column of the time: numbers, days, months, quarters',
  },
  outcome: { type: 'string', valueHint: 'C', description: 'column of the outcome' },
  controls: { type: 'string', valueHint: 'a,b', description: 'columns that the treatment did not touch' },
  start: { type: 'string', valueHint: 'T', description: 'the first treated time' },
  end: { type: 'string', valueHint: 'T', description: 'the last time to use (the last there is)' },
  model: {
    type: 'string',
    valueHint: 'level|trend|regression',
    description: 'what walks: the level, level and slope, nothing (level)',
  },
  ...svgArg,
  ...attributeArgs,
};

const command: CommandDef = defineCommand({
  meta: {
    name: 'series',
    description: 'An interrupted series beside what its past and its controls let expect, with gates',
  },
  args,
  run({ args: given }) {
    words(given, 0);
    const { force, format } = attributeOptions(given);
    const outcome = required(given, 'outcome');
    const answer = attributeSeries({
      data: required(given, 'data'),
      columns: {
        time: required(given, 'time'),
        outcome,
        controls: list(given, 'controls'),
        start: required(given, 'start'),
        end: text(given, 'end') ?? null,
      },
      model: oneOf(given, 'model', ['level', 'trend', 'regression']),
      force,
    });
    const file = text(given, 'svg');
    const chart = seriesChart(answer, outcome);
    if (file !== undefined && chart !== null) saveSvg(file, chart);
    print(shownSeries(answer, chart), format, screenFor(false));
  },
});
export default command;
