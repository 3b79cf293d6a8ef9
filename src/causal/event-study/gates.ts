import { mean } from '../../math/mean.ts';
import { normalQuantile } from '../../math/normal-quantile.ts';
import { studentTQuantile, studentTTwoSided } from '../../math/student-t.ts';
import { variance } from '../../math/variance.ts';
import type { Gate } from '../report-card.ts';
import { say } from '../say.ts';
import { type FirmResult, fewestDays } from './market-model.ts';

/** Days before the window over which a run is looked for. */
const runDays = 20;

export interface EventGateFacts {
  readonly firms: readonly FirmResult[];
  readonly residualCorrelation: number;
  /** error of the mean CAR, and its degrees of freedom */
  readonly se: number;
  readonly df: number;
  /** other news inside a window or on the evening before it, in words; `null` where no dates were given */
  readonly confounders: readonly string[] | null;
  /** days on which a series jumps as an unadjusted split would */
  readonly splits: readonly string[];
  /** events of one firm whose windows overlap, in words */
  readonly overlaps: readonly string[];
  readonly matters: number | null;
}

export function eventGates(facts: EventGateFacts): readonly Gate[] {
  return [
    confounders(facts),
    run(facts),
    listed('overlapping events', facts.overlaps, 'no firm has two events whose windows overlap'),
    listed('unadjusted splits', facts.splits, 'no day jumps as a share split would'),
    estimation(facts),
    power(facts),
    extremeFirm(facts),
  ];
}

function confounders({ confounders: found }: EventGateFacts): Gate {
  if (found === null)
    return {
      name: 'confounders',
      passed: null,
      detail: 'not checked: --confounders F.csv names earnings and other news by firm and date',
    };
  return listed('confounders', found, 'none of the dates given falls into a window or on the evening before');
}

function listed(name: string, found: readonly string[], none: string): Gate {
  const shown = found.slice(0, 3).join('; ');
  const more = found.length > 3 ? ` and ${found.length - 3} more` : '';
  return { name, passed: found.length === 0, detail: found.length === 0 ? none : `${shown}${more}` };
}

/** A price that ran before the event may come back by itself. */
function run({ firms, residualCorrelation }: EventGateFacts): Gate {
  const runs = firms.map((firm) => {
    const [from, to] = firm.event.estimation;
    const days = firm.abnormal
      .subarray(Math.max(from, to - runDays), to)
      .filter((value) => !Number.isNaN(value));
    return days.reduce((sum, value) => sum + value, 0) / Math.sqrt(firm.variance * Math.max(1, days.length));
  });
  const n = runs.length;
  const widened = Math.sqrt((1 + (n - 1) * Math.max(0, residualCorrelation)) / n);
  const statistic = mean(runs) / widened;
  const p = studentTTwoSided(statistic, Math.min(...firms.map((firm) => firm.n - 2)));
  const passed = !(p < 0.01);
  return {
    name: 'regression to the mean',
    passed,
    detail: `abnormal return of the last ${runDays} days of the estimation: ${say(statistic)} standard errors (p ${say(p)})${passed ? '' : '; part of the window may be its return'}`,
  };
}

function estimation({ firms }: EventGateFacts): Gate {
  const shortest = Math.min(...firms.map((firm) => firm.n));
  return {
    name: 'estimation',
    passed: shortest >= fewestDays * 2 ? true : null,
    detail: `${shortest} days at least; below ${fewestDays * 2} the market model is loose`,
  };
}

function power({ se, df, matters }: EventGateFacts): Gate {
  const smallest = se * (studentTQuantile(0.975, df) + normalQuantile(0.8));
  const detail = `the smallest mean abnormal return found four times in five is ${say(smallest)}`;
  if (matters === null)
    return { name: 'power', passed: null, detail: `${detail}; --matters X says which must be found` };
  return { name: 'power', passed: smallest <= matters, detail: `${detail}; ${say(matters)} matters` };
}

function extremeFirm({ firms }: EventGateFacts): Gate {
  const name = 'extreme firm';
  if (firms.length < 3) return { name, passed: null, detail: 'needs three firms' };
  const total = firms.reduce((sum, firm) => sum + firm.carVariance, 0);
  const share = Math.max(...firms.map((firm) => firm.carVariance)) / total;
  return {
    name,
    passed: firms.length < 5 || share <= 0.5,
    detail: `the most volatile firm carries ${Math.round(share * 100)} % of the variance`,
  };
}

/** Error of the mean CAR: across firms, widened for their correlation; for one firm its own forecast error. */
export function errorOfMean(
  firms: readonly FirmResult[],
  residualCorrelation: number,
): { readonly se: number; readonly df: number } {
  const n = firms.length;
  if (n === 1) return { se: Math.sqrt(firms[0]!.carVariance), df: firms[0]!.n - 2 };
  const r = Math.max(0, residualCorrelation);
  const across = variance(firms.map((firm) => firm.car)) / n;
  return { se: Math.sqrt((across * (1 + (n - 1) * r)) / (1 - r)), df: n - 1 };
}
