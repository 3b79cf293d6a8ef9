import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem } from '../../core/index.ts';
import { readSpan } from '../../engine/attribute/event-days.ts';
import { attributeEventStudy } from '../../engine/attribute/event-study.ts';
import { saveSvg } from '../plot/save-svg.ts';
import { list, required, text, words } from '../shared/options.ts';
import { print, screenFor } from '../shared/shown.ts';
import { eventChart, shownEventStudy } from './event-study-shown.ts';
import { attributeArgs, attributeOptions, effectThatMatters, svgArg } from './options.ts';

const args: ArgsDef = {
  returns: {
    type: 'string',
    valueHint: 'F.csv',
    description: 'daily returns: a column of days, a column a firm',
  },
  prices: { type: 'string', valueHint: 'F.csv', description: 'daily prices instead, made into log returns' },
  simple: { type: 'boolean', description: 'simple returns instead of log returns of the prices' },
  market: {
    type: 'string',
    valueHint: 'F.csv[:COLUMN]',
    description: 'the market, returns or prices like the firms',
  },
  estimation: {
    type: 'string',
    valueHint: 'A..B',
    description: 'days, or trading days from the event (-250..-11)',
  },
  window: { type: 'string', valueHint: 'A..B', description: 'days, or trading days from the event (0..1)' },
  firms: { type: 'string', valueHint: 'a,b', description: 'only these columns' },
  event: { type: 'string', valueHint: 'DATE', description: 'the day that A..B count from, for every firm' },
  events: { type: 'string', valueHint: 'F.csv', description: 'or a table with columns firm and date' },
  confounders: {
    type: 'string',
    valueHint: 'F.csv',
    description: 'earnings and other news: columns firm and date',
  },
  date: { type: 'string', valueHint: 'C', description: 'column of the day (date, else the first)' },
  unit: { type: 'string', valueHint: 'C', description: 'column of the firm, where the table is long' },
  value: {
    type: 'string',
    valueHint: 'C',
    description: 'column of the return or price, where the table is long',
  },
  matters: { type: 'string', valueHint: 'X', description: 'the smallest mean return that would matter' },
  ...svgArg,
  ...attributeArgs,
};

const command: CommandDef = defineCommand({
  meta: {
    name: 'event-study',
    description: 'Abnormal returns of shares around an event, by the market model, with gates',
  },
  args,
  run({ args: given }) {
    words(given, 0);
    const { force, format } = attributeOptions(given);
    const [returns, prices] = [text(given, 'returns'), text(given, 'prices')];
    if ((returns === undefined) === (prices === undefined))
      throw new Problem(
        'bad-option',
        `Expected --returns or --prices; ${returns === undefined ? 'neither' : 'both'} came.`,
      );
    const answer = attributeEventStudy({
      returns: (returns ?? prices)!,
      prices: prices === undefined ? null : given.simple === true ? 'simple' : 'log',
      columns: {
        date: text(given, 'date') ?? null,
        unit: text(given, 'unit') ?? null,
        value: text(given, 'value') ?? null,
      },
      market: required(given, 'market'),
      estimation: readSpan('estimation', required(given, 'estimation')),
      window: readSpan('window', required(given, 'window')),
      firms: list(given, 'firms'),
      event: text(given, 'event') ?? null,
      events: text(given, 'events') ?? null,
      confounders: text(given, 'confounders') ?? null,
      matters: effectThatMatters(given),
      force,
    });
    const file = text(given, 'svg');
    const chart = eventChart(answer);
    if (file !== undefined && chart !== null) saveSvg(file, chart);
    print(shownEventStudy(answer, chart), format, screenFor(false));
  },
});
export default command;
