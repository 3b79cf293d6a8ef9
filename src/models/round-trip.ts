import { annuity } from './annuity.ts';
import { defineModel, type Model } from './model.ts';
import { assumption, facts, withAssumedInterval } from './sources.ts';

/** A job cut and perhaps filled again: what it saves less what it costs, at a rate. docs/methods/round-trip.md. */
export const roundTrip: Model = defineModel({
  name: 'round-trip',
  summary: 'Does a cut pay after severance, disruption and rehiring, and how much rehiring can it bear?',
  inputs: {
    salary: {
      value: 60000,
      low: 30000,
      high: 120000,
      unit: 'USD per year',
      means: 'base salary of the job cut',
      source: facts.essaySalaries,
    },
    loading: {
      value: 1.4,
      low: 1.25,
      high: 1.43,
      unit: 'ratio',
      min: 1,
      means: 'full cost over base salary',
      source: `${facts.loading}; ${facts.loadingHigh}; low: ${assumption}`,
    },
    severanceWeeks: {
      value: 16,
      low: 8,
      high: 26,
      unit: 'weeks',
      means: 'base pay given as severance',
      source: withAssumedInterval(
        'Meta, message of 2022-11-09: 16 weeks of base pay and two for each year of service',
      ),
    },
    noticeWeeks: {
      value: 8.6,
      low: 0,
      high: 12.9,
      unit: 'weeks',
      means: 'full cost paid while no longer working',
      source: 'WARN Act, 29 U.S.C. 2102: 60 days; New York Labor Law 860-b: 90 days; low: no notice owed',
    },
    lostKnowledge: {
      value: 0.1,
      low: 0,
      high: 0.25,
      unit: 'share',
      max: 10,
      means: 'knowledge that leaves, as a share of a year of salary',
      source: assumption,
    },
    disruption: {
      value: 0.1,
      low: 0,
      high: 0.3,
      unit: 'share',
      means: 'work of the job’s first year lost by those who stay',
      source: assumption,
    },
    rehireShare: {
      value: 0.5,
      low: 0.053,
      high: 0.55,
      unit: 'share',
      means: 'jobs filled again',
      source:
        'Forrester predicts half reversed (f012); low: Visier, 5.3% of people rehired within 15 months in 142 organisations; high: 55% of employers regret (f011)',
    },
    rehireAfter: {
      value: 1,
      low: 0.25,
      high: 1.25,
      unit: 'years',
      means: 'time until they are filled again',
      source: `high: Visier, 15 months; else ${assumption}`,
    },
    workValue: {
      value: 1,
      low: 0.5,
      high: 1.5,
      unit: 'ratio',
      means: 'worth, over full cost, of the work undone until a job is filled again',
      source: `${assumption}: it is filled again because its work was worth about its cost`,
    },
    rehireCost: {
      value: 0.21,
      low: 0.16,
      high: 0.5,
      unit: 'share',
      max: 10,
      means: 'finding and training a replacement, of a year of salary',
      source:
        'Boushey & Glynn 2012, There Are Significant Business Costs to Replacing Employees: median 21% of 27 cases, 16% in low-paid jobs; high: an assumption, no source (the paper has 213% for executives)',
    },
    payRatio: {
      value: 1,
      low: 0.85,
      high: 1.15,
      unit: 'ratio',
      means: 'pay of a job filled again at home, over the old',
      source: `high: AI engineers earn 10 to 15% more (f054); low: ${assumption}`,
    },
    offshoreShare: {
      value: 0.3,
      low: 0,
      high: 1,
      unit: 'share',
      means: 'jobs filled again that go offshore',
      source: withAssumedInterval('Forrester: rehired offshore or at lower pay, without a number (f012)'),
    },
    offshorePay: {
      value: 0.25,
      low: 0.25,
      high: 0.5,
      unit: 'ratio',
      means: 'pay offshore over the old',
      source: 'essay by a technology worker: India 30,000 and Europe 60,000 against 120,000 (f066 to f068)',
    },
    horizon: { value: 3, low: 3, high: 3, unit: 'years', means: 'years looked at', source: assumption },
    rate: {
      value: 0.04,
      low: 0.03,
      high: 0.0533,
      unit: 'share',
      means: 'yearly discount rate',
      source: `${facts.rates}; high: federal funds rate, peak of August 2023 (FRED FEDFUNDS); low: ${assumption}`,
    },
  },
  outputs: {
    npvPerJob: { unit: 'USD', means: 'present value of a job cut, to the employer' },
    npvOverPay: { unit: 'ratio', means: 'the same, in years of full pay' },
    breakEvenRehireShare: {
      unit: 'ratio',
      means: 'rehiring at which the value is 0; above 1: it pays even then',
    },
    oneOffCost: { unit: 'USD', means: 'severance, notice, knowledge, disruption' },
    paybackMonths: { unit: 'months', means: 'time until pay saved covers the one-off cost' },
  },
  decides: 'npvPerJob',
  asks: { solve: 'rehireShare', output: 'npvPerJob', equals: 0 },
  claims: [
    {
      statement: 'the cut pays within the horizon',
      output: 'npvPerJob',
      from: 0,
      to: Number.POSITIVE_INFINITY,
    },
  ],
  assumptions: [
    'Pay flows evenly; severance, notice and lost knowledge fall on the day of the cut.',
    'A job that is never filled again did work that nobody misses, beyond the disruption; one that is was missed while empty.',
    'Jobs filled again stay filled to the horizon.',
  ],
  compute: (x) => {
    const { pay, whole, oneOffCost, refilled } = partsOf(x, annuitiesOf(x));
    const npvPerJob = pay * whole - oneOffCost - x.rehireShare * refilled;
    return {
      npvPerJob,
      npvOverPay: pay === 0 ? 0 : npvPerJob / pay,
      breakEvenRehireShare: refilled === 0 ? Number.POSITIVE_INFINITY : (pay * whole - oneOffCost) / refilled,
      oneOffCost,
      paybackMonths: pay === 0 ? Number.POSITIVE_INFINITY : (12 * oneOffCost) / pay,
    };
  },
  deciding: () => {
    let held: Annuities | null = null;
    return (x) => {
      if (held?.rate !== x.rate || held.rehireAfter !== x.rehireAfter || held.horizon !== x.horizon)
        held = annuitiesOf(x);
      const { pay, whole, oneOffCost, refilled } = partsOf(x, held);
      return pay * whole - oneOffCost - x.rehireShare * refilled;
    };
  },
});

/** A dollar a year to the horizon, over the first year and while a job is empty; and the times and the rate that these hold for. */
interface Annuities extends Times {
  readonly force: number;
  readonly whole: number;
  readonly year: number;
  readonly empty: number;
}

type Times = Readonly<Record<'rate' | 'horizon' | 'rehireAfter', number>>;

function annuitiesOf({ rate, horizon, rehireAfter }: Times): Annuities {
  const force = Math.log1p(rate);
  const whole = annuity(force, horizon);
  return {
    rate,
    horizon,
    rehireAfter,
    force,
    whole,
    year: horizon > 1 ? annuity(force, 1) : whole,
    empty: rehireAfter < horizon ? annuity(force, rehireAfter) : whole,
  };
}

type Job = Readonly<
  Record<
    | 'salary'
    | 'loading'
    | 'severanceWeeks'
    | 'noticeWeeks'
    | 'lostKnowledge'
    | 'disruption'
    | 'rehireCost'
    | 'payRatio'
    | 'offshoreShare'
    | 'offshorePay'
    | 'workValue',
    number
  >
>;

function partsOf(
  x: Job,
  { force, whole, year, empty, rehireAfter, horizon }: Annuities,
): Readonly<Record<'pay' | 'whole' | 'oneOffCost' | 'refilled', number>> {
  const pay = x.salary * x.loading;
  const oneOffCost =
    (x.salary * x.severanceWeeks + pay * x.noticeWeeks) / 52 +
    x.salary * x.lostKnowledge +
    pay * x.disruption * year;
  const filled = rehireAfter < horizon;
  const ratio = (1 - x.offshoreShare) * x.payRatio + x.offshoreShare * x.offshorePay;
  const hiring = filled ? x.salary * x.rehireCost * (1 - force * empty) : 0;
  const refilled = filled ? hiring + pay * (x.workValue * empty + ratio * (whole - empty)) : 0;
  return { pay, whole, oneOffCost, refilled };
}
