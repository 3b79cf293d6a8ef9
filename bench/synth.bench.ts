import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { placeboEstimates, syntheticDid } from '../src/causal/sdid/estimate.ts';
import { fitSynthetic } from '../src/causal/synth/fit.ts';
import { othersThan, type SynthPanel } from '../src/causal/synth/panel.ts';
import { placebosInSpace } from '../src/causal/synth/placebo.ts';
import { readSynth } from '../src/engine/attribute/synth-panel.ts';
import { openTable } from '../src/engine/table/table.ts';
import { seededRandom } from '../src/math/random.ts';
import type { Bench, Timing } from './run.ts';
import { factorPanel } from './synth-panel.ts';

const prop99 = fileURLToPath(
  new URL('../../shared/data/methods/prop99/california_prop99.csv', import.meta.url),
);
const rounds = 7;

/** The published panel where it is there, else an invented one of its shape. */
function panelToTime(): { readonly panel: SynthPanel; readonly name: string } {
  if (!existsSync(prop99))
    return {
      panel: factorPanel(seededRandom(1), { units: 39, before: 19, after: 12, extreme: 'none', effect: 0 }),
      name: 'an invented panel of 39 units',
    };
  const columns = {
    unit: 'State',
    time: 'Year',
    outcome: 'PacksPerCapita',
    treated: 'California',
    start: '1989',
    end: null,
    leaveOut: [],
  };
  return { panel: readSynth(openTable(prop99), columns).panel, name: 'Proposition 99, 39 states' };
}

function best(run: () => unknown): number {
  let seconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    run();
    seconds = Math.min(seconds, (performance.now() - began) / 1000);
  }
  return seconds;
}

/** Seconds that pysyncon takes for the same, or `null` where it is not there. */
function peer({
  outcomes,
  treated,
  before,
}: SynthPanel): { readonly fit: number; readonly placebos: number; readonly att: number } | null {
  const folder = mkdtempSync(join(tmpdir(), 'synth-bench-'));
  const file = join(folder, 'panel.json');
  writeFileSync(file, JSON.stringify({ outcomes: outcomes.map((row) => [...row]), treated, before }));
  const script = fileURLToPath(new URL('peers/synth.py', import.meta.url));
  const python = process.env.HEADCOUNT_PEERS_PYTHON ?? 'python3';
  const ran = spawnSync(python, [script, file], { encoding: 'utf8', timeout: 300_000 });
  rmSync(folder, { recursive: true });
  if (ran.status === 0) return JSON.parse(ran.stdout);
  console.log(`  no peer: ${python} has no pysyncon (HEADCOUNT_PEERS_PYTHON names another)`);
  return null;
}

export const bench: Bench = {
  name: 'synth: synthetic control and synthetic DiD; one core',
  async run(): Promise<readonly Timing[]> {
    const { panel, name } = panelToTime();
    const donors = othersThan(panel, panel.treated);
    const fit = (): ReturnType<typeof fitSynthetic> =>
      fitSynthetic(panel, panel.treated, donors, { by: 'outcomes' });
    const all = (): unknown => [fit(), placebosInSpace(panel, { by: 'outcomes' }, 'treated-out')];
    const one = best(fit);
    const whole = best(all);
    const sdid = best(() => syntheticDid(panel, panel.treated, donors));
    const placebos = best(() => placeboEstimates(panel));
    const theirs = peer(panel);
    const beside = (what: string, value: number | undefined): Partial<Timing> =>
      value === undefined ? {} : { yardstick: { what: `pysyncon, ${what}`, value } };
    console.log(`  on ${name}`);
    if (theirs !== null)
      console.log(`  mean gap: ours ${fit().att.toFixed(4)}, pysyncon's ${theirs.att.toFixed(4)}`);
    return [
      { what: 'one synthetic control', value: one, unit: 's', ...beside('the same', theirs?.fit) },
      {
        what: 'with a placebo for every donor',
        value: whole,
        unit: 's',
        goal: { at: 'most', value: 1 },
        ...beside('the same', theirs?.placebos),
      },
      { what: 'synthetic DiD', value: sdid, unit: 's', goal: { at: 'most', value: 0.1 } },
      { what: 'synthetic DiD, its placebos', value: placebos, unit: 's' },
    ];
  },
};
