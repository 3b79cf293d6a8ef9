import { type Flows, type Grades, type Heads, nextYear, steadyState } from './manpower.ts';
import { defineModel, type Input, type Model } from './model.ts';
import { assumption, withAssumedInterval } from './sources.ts';

const example =
  'worked example of a three-grade manpower model (Bartholomew, Forbes & McClean 1991, its form; its numbers are an assumption, no source)';
const longest = 60;

/** Juniors, mid grades and seniors with and without a cut at the bottom. docs/methods/pipeline.md. */
export const pipeline: Model = defineModel({
  name: 'pipeline',
  summary: 'Cut juniors and their hiring now: when are seniors missing, and how many?',
  inputs: {
    juniors: heads(100),
    mids: heads(60),
    seniors: heads(20),
    recruits: {
      value: 40,
      low: 40,
      high: 40,
      unit: 'jobs per year',
      means: 'people hired a year',
      source: example,
    },
    recruitsMid: flow(0.15, 0.15, 0.15, 'hires that start in the middle grade'),
    recruitsSenior: flow(0.05, 0.05, 0.05, 'hires that start as seniors'),
    juniorStay: flow(0.7, 0.6, 0.75, 'juniors who stay juniors in a year'),
    juniorToMid: flow(0.15, 0.1, 0.2, 'juniors promoted in a year'),
    midStay: flow(0.75, 0.7, 0.8, 'mid grades who stay in a year'),
    midToSenior: flow(0.1, 0.05, 0.15, 'mid grades promoted in a year'),
    seniorStay: flow(0.85, 0.8, 0.9, 'seniors who stay in a year'),
    juniorCut: {
      value: 0.1,
      low: 0,
      high: 0.4,
      unit: 'share',
      means: 'juniors cut at once',
      source: 'report of 2026-04: Meta, 10% of staff (f029); high: Block, 40% of its workforce (f060)',
    },
    hiringCut: {
      value: 0.5,
      low: 0,
      high: 1,
      unit: 'share',
      means: 'junior hiring stopped for good',
      source: withAssumedInterval(
        'Motion Recruitment: entry-level hiring slows, without a number (f013); the value too',
      ),
    },
    years: {
      value: 5,
      low: 5,
      high: 5,
      unit: 'years',
      max: longest,
      whole: true,
      means: 'years ahead',
      source: assumption,
    },
    tolerance: {
      value: 0.1,
      low: 0.1,
      high: 0.1,
      unit: 'share',
      means: 'seniors missing before it is called a shortage',
      source: assumption,
    },
  },
  outputs: {
    shortageShare: { unit: 'share', means: 'seniors missing after those years' },
    shortage: { unit: 'jobs', means: 'the same as heads' },
    shortageYear: { unit: 'years', means: 'first year in which more than the tolerance is missing' },
    shortageLater: { unit: 'share', means: 'seniors missing once all has settled' },
    juniorsUncut: { unit: 'jobs', means: 'juniors after those years without a cut' },
    midsUncut: { unit: 'jobs', means: 'mid grades after those years without a cut' },
    seniorsUncut: { unit: 'jobs', means: 'seniors after those years without a cut' },
    juniorsSteady: { unit: 'jobs', means: 'where juniors settle without a cut' },
    midsSteady: { unit: 'jobs', means: 'where mid grades settle without a cut' },
    seniorsSteady: { unit: 'jobs', means: 'where seniors settle without a cut' },
  },
  decides: 'shortageShare',
  asks: { solve: 'hiringCut', output: 'shortageShare', equals: 0.1 },
  claims: [{ statement: 'the shortage comes within three years', output: 'shortageYear', from: 0, to: 3.5 }],
  assumptions: [
    'Heads are conserved: who is not promoted, kept or cut has left, and nobody is promoted to fill a gap.',
    'The need for seniors is what the firm would have had without the cut.',
    'Hiring of mid grades and seniors goes on as before; the cut is at the bottom.',
  ],
  draws: 2 ** 13,
  conflict: (x) => {
    if (x.juniorStay + x.juniorToMid > 1 + 1e-12)
      return `Expected juniorStay and juniorToMid to sum to at most 1, ends of intervals included; they sum to ${x.juniorStay + x.juniorToMid}.`;
    if (x.midStay + x.midToSenior > 1 + 1e-12)
      return `Expected midStay and midToSenior to sum to at most 1, ends of intervals included; they sum to ${x.midStay + x.midToSenior}.`;
    return x.recruitsMid + x.recruitsSenior > 1 + 1e-12
      ? `Expected recruitsMid and recruitsSenior to sum to at most 1; they sum to ${x.recruitsMid + x.recruitsSenior}.`
      : null;
  },
  compute: (x) => {
    const { flows, hired, fewer, uncut, cut } = startOf(x);
    let [after, afterCut] = [[...uncut], [...cut]] as [Heads, Heads];
    let shortageYear = Number.POSITIVE_INFINITY;
    for (let year = 1; year <= longest && (year <= x.years || shortageYear > longest); year++) {
      nextYear(uncut, flows, hired);
      nextYear(cut, flows, fewer);
      if (year === x.years) [after, afterCut] = [[...uncut], [...cut]];
      if (shortageYear > longest && missing(uncut[2], cut[2]) > x.tolerance) shortageYear = year;
    }
    const settled = steadyState(flows, hired);
    return {
      shortageShare: missing(after[2], afterCut[2]),
      shortage: after[2] - afterCut[2],
      shortageYear,
      shortageLater: missing(settled[2], steadyState(flows, fewer)[2]),
      juniorsUncut: after[0],
      midsUncut: after[1],
      seniorsUncut: after[2],
      juniorsSteady: settled[0],
      midsSteady: settled[1],
      seniorsSteady: settled[2],
    };
  },
  deciding: () => (x) => {
    const { flows, hired, fewer, uncut, cut } = startOf(x);
    for (let year = 1; year <= x.years; year++) {
      nextYear(uncut, flows, hired);
      nextYear(cut, flows, fewer);
    }
    return missing(uncut[2], cut[2]);
  },
});

type Inputs = Readonly<
  Record<
    | 'juniors'
    | 'mids'
    | 'seniors'
    | 'recruits'
    | 'recruitsMid'
    | 'recruitsSenior'
    | 'juniorStay'
    | 'juniorToMid'
    | 'midStay'
    | 'midToSenior'
    | 'seniorStay'
    | 'juniorCut'
    | 'hiringCut',
    number
  >
>;

/** Both paths on the day of the cut. */
function startOf(x: Inputs): {
  readonly flows: Flows;
  readonly hired: Grades;
  readonly fewer: Grades;
  readonly uncut: Heads;
  readonly cut: Heads;
} {
  const juniorsHired = x.recruits * (1 - x.recruitsMid - x.recruitsSenior);
  const [mids, seniors] = [x.recruits * x.recruitsMid, x.recruits * x.recruitsSenior];
  return {
    flows: {
      stay: [x.juniorStay, x.midStay, x.seniorStay],
      juniorToMid: x.juniorToMid,
      midToSenior: x.midToSenior,
    },
    hired: [juniorsHired, mids, seniors],
    fewer: [juniorsHired * (1 - x.hiringCut), mids, seniors],
    uncut: [x.juniors, x.mids, x.seniors],
    cut: [x.juniors * (1 - x.juniorCut), x.mids, x.seniors],
  };
}

function missing(needed: number, have: number): number {
  if (needed === 0) return 0;
  return Number.isFinite(needed) ? 1 - have / needed : 0;
}

function heads(value: number): Input {
  return { value, low: value, high: value, unit: 'jobs', means: 'heads today', source: example };
}

function flow(value: number, low: number, high: number, means: string): Input {
  return { value, low, high, unit: 'share', means, source: example };
}
