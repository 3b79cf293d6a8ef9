import { capacity, channels, peakOf } from './coordination.ts';
import { duplicatedWork, type Shipped, weeksAQuarter } from './duplicated-work.ts';
import { defineModel, type Model } from './model.ts';
import { assumption, withAssumedInterval } from './sources.ts';

const law = withAssumedInterval(
  'worked example in the range of Gunther 2007, Guerrilla Capacity Planning; the value too is an assumption',
);

const replications = 6;
const quarters = [weeksAQuarter, 6 * weeksAQuarter] as const;

/** What coordination costs as teams are added, and what removing one does at once and later. docs/methods/alignment-tax.md. */
export const alignmentTax: Model = defineModel({
  name: 'alignment-tax',
  summary:
    'What does coordination cost as teams are added, and what does removing one do in one quarter and in six?',
  inputs: {
    teams: {
      value: 32,
      low: 32,
      high: 32,
      unit: 'teams',
      min: 2,
      max: 200,
      whole: true,
      means: 'teams today',
      source: assumption,
    },
    removed: {
      value: 1,
      low: 1,
      high: 1,
      unit: 'teams',
      max: 199,
      whole: true,
      means: 'teams removed',
      source: assumption,
    },
    contention: {
      value: 0.02,
      low: 0.01,
      high: 0.05,
      unit: 'share',
      means: 'work that only one team can do at a time',
      source: law,
    },
    coherency: {
      value: 0.0005,
      low: 0.0002,
      high: 0.002,
      unit: 'share',
      means: 'work of keeping a pair of teams aligned',
      source: law,
    },
    shipsPerWeek: {
      value: 0.15,
      low: 0.1,
      high: 0.25,
      unit: 'share',
      means: 'chance that a team alone ships in a week',
      source: assumption,
    },
    topics: {
      value: 60,
      low: 60,
      high: 60,
      unit: 'ideas',
      min: 1,
      max: 10000,
      whole: true,
      means: 'ideas worth building',
      source: assumption,
    },
    notice: {
      value: 0.5,
      low: 0.2,
      high: 0.8,
      unit: 'share',
      means: 'chance that two teams notice building the same',
      source: assumption,
    },
    heirs: {
      value: 3,
      low: 3,
      high: 3,
      unit: 'teams',
      max: 199,
      whole: true,
      means: 'teams that take over from each one removed',
      source: assumption,
    },
    handover: {
      value: 4,
      low: 2,
      high: 8,
      unit: 'weeks',
      max: 78,
      means: 'weeks that taking over costs each of them',
      source: assumption,
    },
    simulationSeed: {
      value: 1,
      low: 1,
      high: 1,
      unit: 'seed',
      max: 1000,
      whole: true,
      means: 'seed of the event simulation',
      source: 'any; it only picks the chances',
    },
  },
  outputs: {
    taxShare: { unit: 'share', means: 'work of a team that goes into coordination' },
    channels: { unit: 'pairs', means: 'pairs of teams that may have to talk' },
    capacity: { unit: 'ratio', means: 'output in units of a team alone' },
    capacityAfter: { unit: 'ratio', means: 'the same after the removal, settled' },
    peakTeams: { unit: 'teams', means: 'number of teams at which output peaks' },
    duplicateShare: { unit: 'share', means: 'work shipped twice in six quarters, simulated' },
    changeOneQuarter: { unit: 'share', means: 'change of features shipped in the first quarter, simulated' },
    changeSixQuarters: { unit: 'share', means: 'the same over six quarters' },
  },
  decides: 'taxShare',
  asks: { solve: 'coherency', output: 'taxShare', equals: 0.5 },
  claims: [
    {
      statement: 'removing the team ships more within six quarters',
      output: 'changeSixQuarters',
      from: 1e-9,
      to: Number.POSITIVE_INFINITY,
    },
  ],
  assumptions: [
    'Teams are alike and each pair of them costs the same to keep aligned.',
    'The simulation runs six times and gives every team the same chances with and without the removal.',
    'An idea built by two teams at once counts once when shipped.',
  ],
  draws: 2 ** 8,
  conflict: ({ teams, removed }) =>
    removed >= teams ? `Expected fewer teams removed than there are; ${removed} of ${teams} came.` : null,
  compute: (x) => {
    const left = x.teams - x.removed;
    const heirs = Math.min(left, x.removed * x.heirs);
    const [oneBefore, before] = simulated(x, x.teams, 0);
    const [oneAfter, after] = simulated(x, left, heirs);
    const whole = capacity(x.teams, x.contention, x.coherency);
    return {
      taxShare: 1 - whole / x.teams,
      channels: channels(x.teams),
      capacity: whole,
      capacityAfter: capacity(left, x.contention, x.coherency),
      peakTeams: peakOf(x.contention, x.coherency),
      duplicateShare: share(before.duplicates, before.features + before.duplicates),
      changeOneQuarter: change(oneBefore.features, oneAfter.features),
      changeSixQuarters: change(before.features, after.features),
    };
  },
});

/** What is shipped in one quarter and in six, summed over replications of the simulation. */
function simulated(
  x: {
    readonly [name in
      | 'contention'
      | 'coherency'
      | 'shipsPerWeek'
      | 'topics'
      | 'notice'
      | 'handover'
      | 'simulationSeed']: number;
  },
  teams: number,
  heirs: number,
): readonly [Shipped, Shipped] {
  const perWeek = (x.shipsPerWeek * capacity(teams, x.contention, x.coherency)) / teams;
  const total = [0, 0].map(() => ({ features: 0, duplicates: 0 }));
  for (let run = 0; run < replications; run++) {
    const seed = x.simulationSeed * replications + run;
    const { topics, notice, handover } = x;
    const counted = duplicatedWork({ teams, perWeek, topics, notice, heirs, handover, seed }, quarters);
    for (const [i, { features, duplicates }] of counted.entries()) {
      total[i]!.features += features;
      total[i]!.duplicates += duplicates;
    }
  }
  return [total[0]!, total[1]!];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function change(before: number, after: number): number {
  return before === 0 ? 0 : after / before - 1;
}
