import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import type { WorkforceEvent } from '../../engine.ts';
import { ask, type Screen, type Shown } from '../shared/ask.ts';
import { figureCells, figureColumns, receipts, shortest } from '../shared/figure.ts';
import { foot } from '../shared/foot.ts';
import { askArgs, text, words } from '../shared/options.ts';
import { table } from '../terminal/table.ts';
import { printable } from '../xray/printable.ts';
import { companyNamed } from './company-named.ts';

const args: ArgsDef = {
  company: { type: 'string', valueHint: 'NAME', description: 'one employer’s, by name, alias or ticker' },
  ...askArgs,
};

const command: CommandDef = defineCommand({
  meta: { name: 'events', description: 'Workforce actions, newest first, with the range their claims span' },
  args,
  async run({ args: given }) {
    words(given, 0);
    const name = text(given, 'company');
    await ask(given, async (engine, asOf) => {
      if (name === undefined) return shown(await engine.events({ asOf }), asOf);
      return shown((await companyNamed(engine, name, asOf)).events, asOf);
    });
  },
});
export default command;

function shown(events: readonly WorkforceEvent[], asOf: string): Shown {
  const figures = events.flatMap((event) =>
    event.jobs === null ? [] : [{ label: event.name, figure: event.jobs }],
  );
  return {
    json: { asOf, events },
    csv: {
      columns: ['event', 'company', 'announced', 'claims', 'said_by', 'disputed', ...figureColumns],
      rows: events.map((e) => [
        e.id,
        e.name,
        e.announced,
        e.claims,
        e.saidBy.join('; '),
        String(e.disputed),
        ...(e.jobs === null ? figureColumns.map(() => null) : figureCells(e.jobs)),
      ]),
    },
    text: (screen) =>
      `${eventsTable(events, screen)}\n${receipts(figures, screen)}\n${foot(`${events.length} events known on ${asOf}; jobs as announced, a range where claims differ. They overlap other counts, so no total is given.`, screen)}`,
  };
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
    {
      columns,
      title: style.dim,
      cell: (cell, column) => (column === 2 ? style.accent(cell) : column === 0 ? style.dim(cell) : cell),
    },
  );
}

/** An action without an announced count may still count something else, such as who may take an offer. */
function jobsCell({ jobs, alsoCounts }: WorkforceEvent): string {
  if (jobs !== null) return shortest(jobs);
  return alsoCounts.length === 0 ? 'not stated' : `${alsoCounts.join(', ')} only`;
}
