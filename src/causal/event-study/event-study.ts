import { Problem } from '../../core/index.ts';
import { mean } from '../../math/mean.ts';
import { studentTQuantile } from '../../math/student-t.ts';
import { type ReportCard, reportCard } from '../report-card.ts';
import { errorOfMean, eventGates } from './gates.ts';
import { type FirmEvent, type FirmResult, fitMarketModel } from './market-model.ts';
import { meanResidualCorrelation } from './residual-correlation.ts';
import { type EventTests, eventTests } from './tests.ts';

export interface EventAsked {
  readonly events: readonly FirmEvent[];
  readonly confounders: readonly string[] | null;
  readonly splits: readonly string[];
  readonly overlaps: readonly string[];
  readonly matters: number | null;
  readonly force: boolean;
  readonly assumptions: readonly string[];
}

export interface EventResult {
  readonly card: ReportCard;
  readonly firms: readonly FirmResult[];
  /** firms without a result, and why */
  readonly refused: readonly { readonly id: string; readonly reason: string }[];
  readonly caar: number;
  /** 95 %, allowing for correlation between the firms */
  readonly interval: readonly [number, number];
  readonly tests: EventTests;
  readonly meanResidualCorrelation: number;
}

/** Event study with the market model. Problem `not-enough-evidence` where no firm has a result. */
export function eventStudy(asked: EventAsked): EventResult {
  const fitted = asked.events.map((event) => ({ id: event.id, result: fitMarketModel(event) }));
  const firms = fitted.flatMap(({ result }) => (typeof result === 'string' ? [] : [result]));
  const refused = fitted.flatMap(({ id, result }) =>
    typeof result === 'string' ? [{ id, reason: result }] : [],
  );
  if (firms.length === 0) {
    const [first] = refused;
    throw new Problem(
      'not-enough-evidence',
      `Expected at least one firm with a market model; none has one${first === undefined ? '' : ` (${first.id}: ${first.reason})`}.`,
      { hint: 'Lengthen --estimation, or check that the series cover both spans.', facts: { refused } },
    );
  }
  const r = meanResidualCorrelation(firms);
  const caar = mean(firms.map((firm) => firm.car));
  const { se, df } = errorOfMean(firms, r);
  const half = se * studentTQuantile(0.975, df);
  const gates = eventGates({ ...asked, firms, residualCorrelation: r, se, df });
  return {
    card: reportCard(gates, [...asked.assumptions, ...assumed(firms)], asked.force),
    firms,
    refused,
    caar,
    interval: [caar - half, caar + half],
    tests: eventTests(firms, r),
    meanResidualCorrelation: r,
  };
}

function assumed(firms: readonly FirmResult[]): readonly string[] {
  const short = firms.filter(({ days, event: { window } }) => days < window[1] - window[0]);
  return [
    'market model by least squares; residual variance with T - 2; the error of a CAR includes that of the forecast',
    'days without both returns are left out, not filled in',
    ...short.map(({ id, days }) => `${id} has returns on ${days} days of its window only`),
  ];
}
