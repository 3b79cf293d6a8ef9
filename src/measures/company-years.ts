import {
  type CompanyFigure,
  type Figure,
  figureFamilies,
  type LabelledFigure,
  type ReceiptLink,
  sayQuantity,
} from '../core/index.ts';
import { type Measured, tryDivide } from '../core/units/index.ts';
import { figureOf } from './figure.ts';
import { type MeasureInput, sqlBeside } from './input.ts';
import { observationLinks } from './receipt.ts';
import { type ObservationRow, periodOf, quantityOf } from './rows.ts';

const sql = sqlBeside(import.meta.url);
const measure = 'company-years';

/** One figure of one fiscal year, with the tag and the filing that give it. */
export interface YearFigure {
  readonly of: CompanyFigure;
  readonly figure: Figure;
  readonly series: string;
  readonly citation: string;
  /** what the first filing gave, where a later one restated it */
  readonly firstTold: { readonly value: number; readonly citation: string } | null;
}

/** One fiscal year of one employer. */
export interface CompanyYear {
  readonly start: string;
  readonly end: string;
  readonly figures: readonly YearFigure[];
  /** made of two figures of this year */
  readonly ratios: readonly LabelledFigure[];
  /** ratios that were not made, and why */
  readonly refused: readonly string[];
}

type Row = ObservationRow & {
  readonly said_id: string | null;
  readonly said: string | null;
  readonly said_start: number | null;
  readonly said_end: number | null;
};

const familyOf = new Map(
  figureFamilies.flatMap(({ figure, series }) =>
    series.map((name, rank) => [name, { figure, rank }] as const),
  ),
);

/**
 * The fiscal years of one employer, newest first: each figure from the newest filing known by the day, of one currency, under
 * whichever tag of its family that filing used; and revenue per employee, margin and capex over revenue of one and the same year.
 */
export async function companyYears(input: MeasureInput, company: string): Promise<readonly CompanyYear[]> {
  const rows = (await input.ledger.query<Row>(sql, { company }, { asOf: input.asOf })).filter(
    (row) => familyOf.has(row.series) && row.best !== null,
  );
  const linksOf = observationLinks(input);
  const annual = inOneCurrency(rows.filter(({ basis }) => basis === 'year'));
  const heads = rows.filter((row) => familyOf.get(row.series)!.figure === 'employees');
  const ends = [...new Set(annual.map(({ period_end }) => period_end!))];
  return Promise.all(
    ends.map(async (end) => {
      const ofYear = [...annual, ...heads].filter((row) => row.period_end === end);
      const figures: YearFigure[] = [];
      for (const { figure } of figureFamilies) {
        const told = ofYear
          .filter((row) => familyOf.get(row.series)!.figure === figure)
          .toSorted(newestFirst);
        if (told.length > 0) figures.push(await yearFigure(figure, told, input.asOf, linksOf));
      }
      const start = annual.find((row) => row.period_end === end)!.period_start!;
      return { start, end, figures, ...ratiosOf(figures, start, end, heads, input.asOf) };
    }),
  );
}

const day = ({ known_at }: Row): string => known_at.slice(0, 10);

/** The newest filing first; in one filing the widest tag. */
function newestFirst(a: Row, b: Row): number {
  if (day(a) !== day(b)) return day(a) < day(b) ? 1 : -1;
  return familyOf.get(a.series)!.rank - familyOf.get(b.series)!.rank;
}

/** A filer may add a convenience translation: the currency of most of its facts is the one it reports in. */
function inOneCurrency(rows: readonly Row[]): readonly Row[] {
  const times = new Map<string, number>();
  for (const { unit } of rows) times.set(unit, (times.get(unit) ?? 0) + 1);
  const [main] = [...times].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return rows.filter(({ unit }) => unit === main?.[0]);
}

async function yearFigure(
  of: CompanyFigure,
  told: readonly Row[],
  asOf: string,
  linksOf: (row: Row) => Promise<ReceiptLink>,
): Promise<YearFigure> {
  const row = told[0]!;
  const first = told.find((each) => day(each) === day(told.at(-1)!))!;
  const citation = row.citation ?? row.source;
  const restated = !roundsTo(first.best!, row.best!);
  const caveats = [
    ...(restated
      ? [`Restated: first told as ${sayQuantity(quantityOf(first), row.unit)} (${first.citation}).`]
      : []),
    ...(of === 'employees' && row.basis !== null ? [`Counts ${row.basis}.`] : []),
  ];
  const link = await linksOf(row);
  const said: Partial<ReceiptLink> =
    row.said === null
      ? {}
      : {
          statement: row.said_id!,
          evidence: 'quoted',
          quote: row.said,
          document: { ...link.document, start: row.said_start!, end: row.said_end! },
        };
  const name = { measure, name: `${row.company}-${of}-${row.period_end}`, asOf };
  return {
    of,
    figure: figureOf(measuredOf(of, row), name, [{ ...link, ...said }], caveats),
    series: row.series,
    citation,
    firstTold: restated ? { value: first.best!, citation: first.citation ?? first.source } : null,
  };
}

/** A filer that turns from thousands to millions has restated nothing. */
function roundsTo(first: number, later: number): boolean {
  const step = [1e6, 1e3].find((size) => later % size === 0) ?? 0;
  return Math.abs(first - later) <= step / 2;
}

const measureOf: Partial<Record<CompanyFigure, Measured['measure']>> = {
  revenue: 'revenue',
  employees: 'headcount',
};

function measuredOf(of: CompanyFigure, row: Row): Measured {
  return {
    value: quantityOf(row),
    unit: row.unit,
    unitOfAccount: null,
    population: row.company,
    period: periodOf(row),
    measure: measureOf[of] ?? 'other',
  };
}

const ratios: readonly (readonly [label: string, over: CompanyFigure, base: CompanyFigure])[] = [
  ['revenue per employee', 'revenue', 'employees'],
  ['operating margin', 'operating-income', 'revenue'],
  ['capex over revenue', 'capex', 'revenue'],
];

/** Two figures of one year make a ratio; a headcount of another day makes none. */
function ratiosOf(
  figures: readonly YearFigure[],
  start: string,
  end: string,
  heads: readonly Row[],
  asOf: string,
): Pick<CompanyYear, 'ratios' | 'refused'> {
  const made: LabelledFigure[] = [];
  const refused: string[] = [];
  for (const [label, over, base] of ratios) {
    const [a, b] = [over, base].map((of) => figures.find((figure) => figure.of === of)?.figure);
    if (a === undefined || b === undefined) {
      const other =
        base === 'employees' ? heads.find(({ period_end: day }) => day! >= start && day! < end) : undefined;
      if (a !== undefined && other !== undefined)
        refused.push(
          `No ${label} for the year to ${end}: employees are counted on ${other.period_end}, not at its end.`,
        );
      continue;
    }
    const outcome = tryDivide(
      { ...a, measure: measureOf[over] ?? 'other' } as Measured,
      { ...b, measure: measureOf[base] ?? 'other' } as Measured,
    );
    if (!outcome.ok) {
      refused.push(`No ${label} for the year to ${end}: ${outcome.bridge.refusal}`);
      continue;
    }
    const unit = outcome.value.unit === 'ratio' ? 'share' : `${a.unit} per employee`;
    const name = { measure, name: `${a.population}-${label.replaceAll(' ', '-')}-${end}`, asOf };
    const links = [...a.receipt.links, ...b.receipt.links];
    made.push({
      label,
      figure: figureOf({ ...outcome.value, unit }, name, links, [...a.caveats, ...b.caveats]),
    });
  }
  return { ratios: made, refused };
}
