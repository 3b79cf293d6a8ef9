import { read } from '../src/reading/index.ts';
import type { Bench, Timing } from './run.ts';
import { type Passage, type Planted, passages, plant, plants } from './slips.ts';

const seed = 20260523;

/** Plants 300 slips of ten kinds in clean passages and counts what the reader finds, and what it finds where nothing is. */
export const bench: Bench = {
  name: 'mutation: planted slips in clean passages',
  run: async (): Promise<readonly Timing[]> => {
    const all = passages();
    const planted = plant(all, 300, seed);
    const clean = all.filter((p) => read(p.text, { published: p.published }).findings.length > 0).length;
    const byKind = Object.keys(plants).map((kind) =>
      share(`found: ${kind}`, planted, (s) => s.kind === kind),
    );
    return [
      { what: 'slips planted', value: planted.length, unit: 'slips', goal: { at: 'least', value: 300 } },
      { ...share('found: all ten kinds', planted, () => true), goal: { at: 'least', value: 90 } },
      ...byKind,
      ...parts.map((part) =>
        share(`found in passages ${part}`, planted, (s) => partOf(s.passage, all) === part),
      ),
      { what: 'clean passages', value: all.length, unit: 'passages', goal: { at: 'least', value: 30 } },
      {
        what: 'clean passages with a finding',
        value: (100 * clean) / all.length,
        unit: '%',
        goal: { at: 'most', value: 2 },
      },
    ];
  },
};

const parts = ['1 to 34, odd', '1 to 34, even', '35 and on'] as const;

/**
 * The odd ones of the first 34 shaped the rules. At first sight, before a rule was changed for them, 79 % of the slips
 * were found in the even ones, 81 % in 35 to 42 and 77 % in 43 to 48.
 */
function partOf(passage: Passage, all: readonly Passage[]): (typeof parts)[number] {
  const index = all.indexOf(passage);
  return index >= 34 ? '35 and on' : index % 2 === 0 ? '1 to 34, odd' : '1 to 34, even';
}

function share(what: string, planted: readonly Planted[], wanted: (s: Planted) => boolean): Timing {
  const of = planted.filter(wanted);
  const found = of.filter((s) => isFound(s)).length;
  return {
    what: `${what} (${found} of ${of.length})`,
    value: of.length > 0 ? (100 * found) / of.length : 0,
    unit: '%',
  };
}

const answers = new Map<Planted, boolean>();

function isFound(slip: Planted): boolean {
  let found = answers.get(slip);
  if (found === undefined) {
    const { findings } = read(slip.text, { published: slip.passage.published });
    found = findings.some((f) => plants[slip.kind]!.includes(f.kind));
    answers.set(slip, found);
  }
  return found;
}
