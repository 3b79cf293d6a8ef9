import type { SeriesKind } from '../series/observe.ts';

/** A series of FRED's: what it counts, and how often. */
export interface FredSeries extends SeriesKind {
  readonly every: 'month' | 'day';
}

const us = { subject: 'United States' } as const;
const percent = { unit: 'share', shift: -2 } as const;

function monthly(
  id: string,
  rest: Omit<FredSeries, 'series' | 'subject' | 'every' | 'citation'>,
): FredSeries {
  return { ...us, series: `fred/${id}`, every: 'month', citation: citationOf(id), ...rest };
}

const citationOf = (id: string): string => `FRED, Federal Reserve Bank of St. Louis, series ${id}`;

/** The series that are read, by FRED's own name. A file of another one is refused: what it counts is not known. */
export const fredSeries: Readonly<Record<string, FredSeries>> = {
  JTSJOL: monthly('JTSJOL', {
    unit: 'openings',
    shift: 3,
    basis: 'job openings, total nonfarm, end of month, seasonally adjusted (JOLTS)',
    bounds: [500, 30_000],
  }),
  JTSLDL: monthly('JTSLDL', {
    unit: 'jobs',
    shift: 3,
    basis: 'layoffs and discharges, total nonfarm, seasonally adjusted (JOLTS)',
    bounds: [300, 20_000],
  }),
  PAYEMS: monthly('PAYEMS', {
    unit: 'jobs',
    shift: 3,
    basis: 'employees on nonfarm payrolls, seasonally adjusted',
    bounds: [20_000, 300_000],
  }),
  UNRATE: monthly('UNRATE', {
    ...percent,
    basis: 'unemployed, share of the labour force, seasonally adjusted',
    bounds: [0, 50],
  }),
  FEDFUNDS: monthly('FEDFUNDS', {
    ...percent,
    basis: 'effective federal funds rate, a year, monthly average',
    bounds: [-5, 30],
  }),
  CPIAUCSL: monthly('CPIAUCSL', {
    unit: 'index',
    shift: 0,
    basis: 'consumer prices, 1982-1984 = 100, seasonally adjusted',
    bounds: [10, 2000],
  }),
  DGS10: {
    ...us,
    ...percent,
    series: 'fred/DGS10',
    every: 'day',
    citation: citationOf('DGS10'),
    basis: 'ten-year Treasury yield, a year, at constant maturity',
    bounds: [-5, 30],
  },
};
