import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem, sayNumber } from '../../core/index.ts';
import { type Cause, eventList, type ListedEvent } from '../../engine/link/event-list.ts';
import type { WorkforceEvent } from '../../engine.ts';
import type { Screen, Shown } from '../shared/ask.ts';
import { askLedger } from '../shared/ask-ledger.ts';
import { figureCells, figureColumns, receipts, shortest } from '../shared/figure.ts';
import { foot } from '../shared/foot.ts';
import { askArgs, text, words } from '../shared/options.ts';
import { table } from '../terminal/table.ts';
import { printable } from '../xray/printable.ts';
import { companyAsked } from './company-named.ts';

const args: ArgsDef = {
  company: { type: 'string', valueHint: 'NAME', description: 'one employer’s, by name, alias or ticker' },
  limit: { type: 'string', valueHint: 'N', description: 'how many the text shows, newest first (40)' },
  ...askArgs,
};

const command: CommandDef = defineCommand({
  meta: {
    name: 'events',
    description: 'Workforce actions, newest first: one row an action, its claims from every source',
  },
  args,
  async run({ args: given }) {
    words(given, 0);
    const [name, limit] = [text(given, 'company'), limitOf(text(given, 'limit'))];
    await askLedger(given, async ({ ledger }, asOf) => {
      if (name === undefined) return shown(await eventList(ledger, asOf), asOf, limit);
      const { id } = await companyAsked(ledger, asOf, name);
      return shown(await eventList(ledger, asOf, id), asOf, limit);
    });
  },
});
export default command;

function limitOf(given: string | undefined): number {
  const limit = given === undefined ? 40 : Number(given);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new Problem('bad-option', `Expected a whole number of events after --limit; "${given}" came.`, {
    hint: 'headcount show events --limit 100; --format csv gives all.',
  });
}

function shown(events: readonly ListedEvent[], asOf: string, limit: number): Shown {
  const inText = events.slice(0, limit);
  return {
    json: { asOf, events: events.map(({ event, ...listed }) => ({ ...event, ...listed })) },
    csv: {
      columns: [
        ...['event', 'company', 'announced', 'claims', 'said_by', 'disputed', ...figureColumns],
        ...['resolved_low', 'resolved_high', 'resolved_by', 'causes'],
      ],
      rows: events.map(({ id, name, announced, rows, sources, event, resolved, causes }) => [
        ...[id, name, announced, rows.length, sources.join('; '), String(isDisputed(causes))],
        ...(event?.jobs == null ? figureColumns.map(() => null) : figureCells(event.jobs)),
        ...[resolved.low, resolved.high, resolved.basis, causes.map(({ kind }) => kind).join('; ')],
      ]),
    },
    text: (screen) => {
      const figures = inText.flatMap(({ name, event }) =>
        event?.jobs == null ? [] : [{ label: name, figure: event.jobs }],
      );
      const rest = events.length > limit ? `The newest ${limit} of ` : '';
      return `${listTable(inText, screen)}\n${receipts(figures, screen)}\n${foot(
        `${rest}${sayNumber(events.length)} events known on ${asOf}; jobs as its sources resolve. They overlap other counts, so no total is given. Next: headcount show event ${inText[0] === undefined ? 'ID' : shellWord(inText[0].id)}`,
        screen,
      )}`;
    },
  };
}

/** Whether claims differ in more than their days. */
const isDisputed = (causes: readonly Cause[]): boolean => causes.some(({ kind }) => !ofDays.has(kind));
const ofDays: ReadonlySet<string> = new Set(['month-only-date', 'date-spread', 'listed-twice']);

const shellWord = (id: string): string => (/^[\w:./-]+$/.test(id) ? id : `"${printable(id)}"`);

/** One action a row; under it, where its claims differ, the named causes. */
function listTable(events: readonly ListedEvent[], { style, columns }: Screen): string {
  const rows = events.flatMap((listed) => {
    const { id, name, rows: told, sources, causes } = listed;
    const line = [
      printable(id),
      clipped(printable(name)),
      resolvedCell(listed),
      String(told.length),
      String(sources.length),
    ];
    const why = [...new Set(causes.filter(({ kind }) => !ofDays.has(kind)).map(({ kind }) => kind))];
    return why.length === 0 ? [line] : [line, [`  differ: ${why.join(', ')}`, '', '', '', '']];
  });
  return table(
    [
      { title: 'event', flexible: true },
      { title: 'company' },
      { title: 'jobs', align: 'right' },
      { title: 'claims', align: 'right' },
      { title: 'from', align: 'right' },
    ],
    rows,
    idThenFigure({ style, columns }),
  );
}

/** A table whose first column is an id and whose third is the figure. */
const idThenFigure = ({
  style,
  columns,
}: Pick<Screen, 'style' | 'columns'>): Parameters<typeof table>[2] => ({
  columns,
  title: style.dim,
  cell: (cell, column) => (column === 2 ? style.accent(cell) : column === 0 ? style.dim(cell) : cell),
});

const clipped = (name: string): string => (name.length <= 22 ? name : `${name.slice(0, 21)}…`);

function resolvedCell({ resolved: { low, high }, share, event }: ListedEvent): string {
  if (low !== null) {
    if (high === null) return `${sayNumber(low)} or more`;
    return low === high ? sayNumber(low) : `${sayNumber(low)} to ${sayNumber(high)}`;
  }
  if (event !== null && event.jobs === null && event.alsoCounts.length > 0) return jobsCell(event);
  return share === null ? 'not stated' : `${(share * 100).toFixed(1)}% of staff`;
}

export function eventsTable(events: readonly WorkforceEvent[], { style, columns }: Screen): string {
  const rows = events.map((event) => [
    event.id,
    printable(event.name),
    jobsCell(event),
    event.workforceShare === null ? '' : shortest(event.workforceShare),
    String(event.claims),
  ]);
  return table(
    [
      { title: 'event' },
      { title: 'company', flexible: true },
      { title: 'jobs', align: 'right' },
      { title: 'of staff', align: 'right' },
      { title: 'claims', align: 'right' },
    ],
    rows,
    idThenFigure({ style, columns }),
  );
}

/** An action without an announced count may still count something else, such as who may take an offer. */
function jobsCell({ jobs, alsoCounts }: WorkforceEvent): string {
  if (jobs !== null) return shortest(jobs);
  return alsoCounts.length === 0 ? 'not stated' : `${alsoCounts.join(', ')} only`;
}
