import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { type Observation, Problem, sayPeriod, sayQuantity } from '../../core/index.ts';
import type { CompanyPage } from '../../engine.ts';
import { ask, type Screen, type Shown } from '../shared/ask.ts';
import { receipts } from '../shared/figure.ts';
import { foot } from '../shared/foot.ts';
import { askArgs, words } from '../shared/options.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { claimsText } from './claims.ts';
import { companyNamed } from './company-named.ts';
import { eventsTable } from './events.ts';

const args: ArgsDef = {
  name: { type: 'positional', required: false, valueHint: 'NAME', description: 'name, alias or ticker' },
  ...askArgs,
};

const command: CommandDef = defineCommand({
  meta: { name: 'company', description: 'One employer: actions, claims, employees and annual figures' },
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
  const observations = [...page.employees, ...page.figures];
  return {
    json: { asOf, ...page },
    csv: {
      columns: ['series', 'period', 'low', 'best', 'high', 'bound', 'unit', 'basis', 'citation', 'known_at'],
      rows: observations.map((o) => [
        o.series,
        sayPeriod(o.period),
        o.value.low,
        o.value.best,
        o.value.high,
        o.value.bound,
        o.unit,
        o.basis,
        o.citation,
        o.knownAt,
      ]),
    },
    text: (screen) => companyText(page, asOf, screen),
  };
}

function companyText(
  { company, events, claims, employees, figures }: CompanyPage,
  asOf: string,
  screen: Screen,
): string {
  const { style, columns } = screen;
  const names = [
    company.ticker,
    company.cik === null ? null : `CIK ${company.cik}`,
    company.domain,
    ...company.aliases,
  ];
  const own = claims.filter((claim) => claim.source !== 'layoff-claims');
  const section = (title: string, body: string): readonly string[] =>
    body === '' ? [] : ['', style.bold(title), body];
  return [
    style.bold(company.name),
    style.dim(wrapIndented(names.filter((part) => part !== null).join(' · '), columns, '')),
    ...section(
      'Employees',
      employees
        .map((o) =>
          wrapIndented(
            `${o.value.best === null ? 'not stated' : sayQuantity(o.value, 'employees')}, ${o.period.end}: ${o.basis}. ${o.citation}`,
            columns,
            '    ',
            '  ',
          ),
        )
        .join('\n'),
    ),
    ...section('Workforce actions', events.length === 0 ? '' : eventsTable(events, screen)),
    ...section('Statements', own.length === 0 ? '' : claimsText(own, screen)),
    ...section('Annual figures', annual(figures, screen)),
    receipts(claims, screen),
    foot(`Known on ${asOf}. Next: headcount show claims --subject "${company.name}"`, screen),
  ].join('\n');
}

/** The latest whole year of each series; a quarter never stands for its year. */
function annual(figures: readonly Observation[], { style, columns }: Screen): string {
  const years = figures.filter((o) => o.basis === 'year');
  const latest = years.filter(
    (o) => !years.some((other) => other.series === o.series && other.period.end > o.period.end),
  );
  if (latest.length === 0) return '';
  const rows = latest.map((o) => [
    sayQuantity(o.value, o.unit),
    inWords(o.series.replace('us-gaap/', '')),
    sayPeriod(o.period),
  ]);
  return table(
    [{ title: '', align: 'right' }, { title: 'us-gaap tag, in words', flexible: true }, { title: 'year' }],
    rows,
    { columns, title: style.dim },
  );
}

/** `NetIncomeLoss` as `net income loss`: a tag in one word breaks a narrow table anywhere. */
function inWords(tag: string): string {
  return tag.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
