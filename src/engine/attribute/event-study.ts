import { type EventResult, eventStudy } from '../../causal/event-study/event-study.ts';
import { type FirmEvent, type FirmResult, fewestDays } from '../../causal/event-study/market-model.ts';
import { meanPath, type PathDay } from '../../causal/event-study/path.ts';
import type { EventTests } from '../../causal/event-study/tests.ts';
import { Problem } from '../../core/index.ts';
import { studentTTwoSided } from '../../math/student-t.ts';
import { attribution, type ReportCard } from './card.ts';
import { type Days, placeSpans, type Span } from './event-days.ts';
import { type EventNews, newsIn, overlapsOf, readNews, splitsIn } from './event-news.ts';
import {
  type DailySeries,
  readSeries,
  refuseCopies,
  returnsOf,
  type SeriesColumns,
} from './return-series.ts';

export interface EventRequest {
  readonly returns: string;
  /** `returns` holds prices, to be converted so */
  readonly prices: 'log' | 'simple' | null;
  readonly columns: SeriesColumns;
  /** a file, or a file and a column: F.csv:COLUMN */
  readonly market: string;
  readonly estimation: Span;
  readonly window: Span;
  readonly firms: readonly string[];
  readonly event: string | null;
  /** a table of events with the columns firm and date */
  readonly events: string | null;
  /** a table of other news with the columns firm and date */
  readonly confounders: string | null;
  readonly matters: number | null;
  readonly force: boolean;
}

interface FirmEstimate {
  readonly id: string;
  readonly event: string;
  readonly alpha: number;
  readonly beta: number;
  readonly n: number;
  /** standard deviation of the residuals, T - 2 */
  readonly residualSd: number;
  readonly car: number;
  readonly carSe: number;
  readonly scar: number;
  readonly p: number;
}

interface EventEstimates {
  readonly firms: readonly FirmEstimate[];
  readonly caar: number;
  readonly interval: readonly [number, number];
  readonly tests: EventTests;
  /** mean cumulative abnormal return by day, zero just before the window; empty where firms’ windows differ */
  readonly path: readonly PathDay[];
}

export type EventAnswer = ReportCard & { readonly [K in keyof EventEstimates]: EventEstimates[K] | null } & {
  readonly meanResidualCorrelation: number;
  readonly refused: EventResult['refused'];
};

/** `headcount attribute event-study`: reads the series, places the spans, fits, tests. Problems of each step. */
export function attributeEventStudy(request: EventRequest): EventAnswer {
  const stocks = asReturns(readSeries(request.returns, request.columns), request.prices);
  const market = asReturns(marketSeries(request.market, stocks), request.prices);
  const listed = request.events === null ? null : readNews(request.events);
  const names = firmsOf(request, stocks, listed);
  const used = new Map(names.map((name) => [name, stocks.series.get(name)!]));
  const index = [...market.series.values()][0]!;
  refuseCopies(new Map([...used, ['the market', index]]));
  const { events, refused } = eventsOf(request, listed, stocks.days, used, index);
  const news = request.confounders === null ? null : readNews(request.confounders);
  const result = eventStudy({
    events,
    confounders: news === null ? null : newsIn(news, stocks.days, events),
    splits: splitsIn(stocks.days, events),
    overlaps: overlapsOf(stocks.days, events),
    matters: request.matters,
    force: request.force,
    assumptions: assumed(request, news),
  });
  return attribution(
    result.card,
    {
      firms: result.firms.map((firm) => firmEstimate(firm, stocks.days)),
      caar: result.caar,
      interval: result.interval,
      tests: result.tests,
      path: meanPath(result.firms),
    },
    { meanResidualCorrelation: result.meanResidualCorrelation, refused: [...refused, ...result.refused] },
  );
}

function asReturns(series: DailySeries, prices: 'log' | 'simple' | null): DailySeries {
  return prices === null ? series : returnsOf(series, prices);
}

/** The market may be a column of the firms' own table; it is no firm unless it is named as one. */
function isMarket({ market, returns }: EventRequest, name: string): boolean {
  return market === `${returns}:${name}`;
}

/** The market on the calendar of the stocks. */
function marketSeries(given: string, { days }: DailySeries): DailySeries {
  const [, file, column] = /^(.*\.[A-Za-z]+):([^/\\]+)$/.exec(given) ?? [null, given, null];
  const read = readSeries(file!, { date: null, unit: null, value: null });
  const names = [...read.series.keys()];
  if (column === null && names.length > 1)
    throw new Problem('bad-option', `Expected one market series; ${file} holds ${names.join(', ')}.`, {
      hint: `Name one: --market ${file}:${names[0]}`,
    });
  const values = read.series.get(column ?? names[0]!);
  if (values === undefined)
    throw new Problem(
      'bad-input',
      `Expected a column "${column}" in ${file}; its series are: ${names.join(', ')}.`,
    );
  const byDay = new Map(read.days.map((day, i) => [day, values[i]!]));
  const aligned = Float64Array.from(days, (day) => byDay.get(day) ?? Number.NaN);
  if (!aligned.some(Number.isFinite))
    throw new Problem('bad-input', 'Expected the market on the days of the firms; they share no day.');
  return { days, series: new Map([['market', aligned]]) };
}

/** The firms asked for, else those of the events, else every series but the market's. */
function firmsOf(
  request: EventRequest,
  { series }: DailySeries,
  events: readonly EventNews[] | null,
): readonly string[] {
  const { firms } = request;
  if (events !== null) return [...new Set(events.map(({ firm }) => firm))].filter((firm) => series.has(firm));
  if (firms.length === 0) return [...series.keys()].filter((name) => !isMarket(request, name));
  const missing = firms.find((name) => !series.has(name));
  if (missing === undefined) return firms;
  throw new Problem(
    'not-found',
    `Expected a firm of the table: ${[...series.keys()].join(', ')}; "${missing}" came.`,
  );
}

/** One event a firm, or those of the table of events; a row of it that cannot be placed is refused with its reason. */
function eventsOf(
  request: EventRequest,
  listed: readonly EventNews[] | null,
  days: readonly string[],
  series: ReadonlyMap<string, Float64Array>,
  market: Float64Array,
): { readonly events: readonly FirmEvent[]; readonly refused: EventResult['refused'] } {
  const make = (id: string, firm: string, returns: Float64Array, placed: Days): FirmEvent => ({
    id,
    firm,
    returns,
    market,
    ...placed,
  });
  if (listed === null) {
    const placed = placeSpans(days, request, request.event);
    longEnough(placed);
    return { events: [...series].map(([id, returns]) => make(id, id, returns, placed)), refused: [] };
  }
  const rows = listed.filter(({ firm }) => request.firms.length === 0 || request.firms.includes(firm));
  const events: FirmEvent[] = [];
  const refused: { id: string; reason: string }[] = [];
  for (const { firm, date } of rows) {
    const id = rows.filter((row) => row.firm === firm).length > 1 ? `${firm} ${date}` : firm;
    try {
      const returns = series.get(firm);
      if (returns === undefined) throw new Problem('not-found', `no series is called "${firm}"`);
      const placed = placeSpans(days, request, date);
      longEnough(placed);
      events.push(make(id, firm, returns, placed));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (rows.length === 1) throw error;
      refused.push({ id, reason: error.message });
    }
  }
  return { events, refused };
}

function longEnough({ estimation: [from, to] }: Days): void {
  if (to - from >= fewestDays) return;
  throw new Problem(
    'not-enough-evidence',
    `Expected an estimation of ${fewestDays} trading days or more; the series hold ${Math.max(0, to - from)} of them.`,
    { hint: 'Begin --estimation earlier, or bring longer series.' },
  );
}

function firmEstimate(firm: FirmResult, days: readonly string[]): FirmEstimate {
  const { id, alpha, beta, n, variance, car, carVariance, scar } = firm;
  return {
    id,
    event: days[firm.event.event]!,
    alpha,
    beta,
    n,
    residualSd: Math.sqrt(variance),
    car,
    carSe: Math.sqrt(carVariance),
    scar,
    p: studentTTwoSided(scar, n - 2),
  };
}

function assumed(
  { prices, confounders }: EventRequest,
  news: readonly EventNews[] | null,
): readonly string[] {
  return [
    prices === null
      ? 'the tables hold returns; firms and market are joined by day'
      : `prices, of firms and market alike, made into ${prices} returns from one day of the table to the next`,
    ...(confounders === null ? [] : [`${news!.length} dates of other news were given`]),
  ];
}
