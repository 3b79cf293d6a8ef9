import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem, sayPeriod, sayQuantity } from '../../core/index.ts';
import type { Claim, CompanyPage } from '../../engine.ts';
import { ask, type Screen, type Shown } from '../shared/ask.ts';
import { figureCells, figureColumns, receipts, shortest } from '../shared/figure.ts';
import { foot } from '../shared/foot.ts';
import { askArgs, words } from '../shared/options.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';
import { claimsText } from './claims.ts';
import { companyNamed } from './company-named.ts';
import { yearFigures, yearSources, yearsTable } from './company-years.ts';
import { eventsTable } from './events.ts';

const args: ArgsDef = {
  name: { type: 'positional', required: false, valueHint: 'NAME', description: 'name, alias or ticker' },
  ...askArgs,
};

const command: CommandDef = defineCommand({
  meta: {
    name: 'company',
    description: 'One employer: years, employees, actions, notices, filings and claims',
  },
  args,
  async run({ args: given }) {
    const [name] = words(given, 1);
    if (name === undefined)
      throw new Problem('bad-option', 'Expected the name of a company; none came.', {
        hint: 'headcount show company Meta',
      });
    await ask(given, async (engine, asOf) => {
      return shown(await companyNamed(engine, name, asOf), asOf);
    });
  },
});
export default command;

function shown(page: CompanyPage, asOf: string): Shown {
  return {
    json: { asOf, ...page },
    csv: {
      columns: ['year_end', 'figure', ...figureColumns, 'series', 'citation', 'first_told'],
      rows: page.years.flatMap((year) => [
        ...year.figures.map((f) => [
          year.end,
          f.of,
          ...figureCells(f.figure),
          f.series,
          f.citation,
          f.firstTold?.value ?? null,
        ]),
        ...year.ratios.map((r) => [year.end, r.label, ...figureCells(r.figure), null, null, null]),
      ]),
    },
    text: (screen) => companyText(page, asOf, screen),
  };
}

/** As many of a list as a page holds; the rest is a command away. */
const most = 8;

function companyText(page: CompanyPage, asOf: string, screen: Screen): string {
  const { company, years, employees, events, notices, filings, calls, claims } = page;
  const { style, columns } = screen;
  const names = [
    company.ticker,
    company.cik === null ? null : `CIK ${company.cik}`,
    company.domain,
    ...company.aliases,
  ];
  // the events count what compilers claim, and the fiscal years what annual reports say of employees
  const own = claims.filter(
    ({ source }) => source !== 'layoff-claims' && !source.startsWith('edgar-annual-report'),
  );
  const section = (title: string, of: readonly unknown[], body: () => string): readonly string[] =>
    of.length === 0 ? [] : ['', style.bold(title), body()];
  const more = (all: readonly unknown[], what: string): string =>
    all.length <= most ? '' : `\n${style.dim(`and ${all.length - most} more ${what}: --format json`)}`;
  return [
    style.bold(company.name),
    style.dim(wrapIndented(names.filter((part) => part !== null).join(' · '), columns, '')),
    ...section('Fiscal years', years, () => yearsTable(years, screen)),
    ...section(`Sources of the year to ${years[0]?.end}`, years, () => yearSources(years, screen)),
    ...section('Employees on other days', employees, () =>
      employees.map((o) => wrapIndented(employeesLine(o), columns, '    ', '  ')).join('\n'),
    ),
    ...section('Workforce actions', events, () => eventsTable(events, screen)),
    ...section(
      'Notices filed with states',
      notices,
      () => noticesTable(notices, screen) + more(notices, 'notices'),
    ),
    ...section('Filings of results and exit plans', filings, () => {
      const lines = filings
        .slice(0, most)
        .map((o) => `${o.period.end}  ${o.series.replace('edgar/', '')}: ${o.basis}`);
      return (
        lines.map((line) => wrapIndented(line, columns, ' '.repeat(12))).join('\n') + more(filings, 'filings')
      );
    }),
    ...section('On earnings calls', calls, () => callsTable(calls, screen) + more(calls, 'calls')),
    ...section('Statements', own, () => claimsText(own.slice(0, most), screen) + more(own, 'statements')),
    receipts([...yearFigures(years), ...claims], screen),
    foot(`Known on ${asOf}. Next: headcount show claims --subject "${company.name}"`, screen),
  ].join('\n');
}

function employeesLine({ value, period, basis, citation }: CompanyPage['employees'][number]): string {
  const said = value.best === null && value.low === null ? 'not stated' : sayQuantity(value, 'employees');
  return `${said}, ${period.end}: ${basis}. ${citation}`;
}

function noticesTable(notices: readonly Claim[], { style, columns }: Screen): string {
  const rows = notices
    .slice(0, most)
    .map(({ figure, source, subject }) => [
      sayPeriod(figure.period),
      shortest(figure),
      printable(subject),
      source,
    ]);
  return table(
    [
      { title: 'notice' },
      { title: 'jobs', align: 'right' },
      { title: 'as named', flexible: true },
      { title: 'source' },
    ],
    rows,
    { columns, title: style.dim },
  );
}

function callsTable(calls: CompanyPage['calls'], { style, columns }: Screen): string {
  const titles = ['call', 'day', 'spending', 'staff', 'output', 'with a number'];
  const rows = calls
    .slice(0, most)
    .map((call) => [
      call.quarter ?? '',
      call.day,
      ...[call.spend, call.workforce, call.productivity].map(String),
      `${call.with_number} of ${call.sentences}`,
    ]);
  return [
    style.dim('sentences of management on its own company'),
    table(
      titles.map((title, i) => ({ title, align: i < 2 ? ('left' as const) : ('right' as const) })),
      rows,
      { columns, title: style.dim },
    ),
  ].join('\n');
}
