import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aggregate } from '../src/causal/did/aggregate.ts';
import type { DidDesign } from '../src/causal/did/design.ts';
import { differenceInDifferences } from '../src/causal/did/did.ts';
import { groupTimes } from '../src/causal/did/group-time.ts';
import { sampleFor } from '../src/causal/did/sample.ts';
import { drawnPanel } from './did-panel.ts';
import type { Bench, Timing } from './run.ts';

const rounds = 7;
const options = { control: 'never', method: 'dr', base: 'varying', anticipation: 0 } as const;
const asked = { options, matters: null, force: true, sayTime: (time: number) => time, assumptions: [] };

/** Best of several rounds, as the peers are timed. */
function best<T>(run: () => T): { readonly seconds: number; readonly made: T } {
  let [seconds, made] = [Number.POSITIVE_INFINITY, run()];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    made = run();
    seconds = Math.min(seconds, (performance.now() - began) / 1000);
  }
  return { seconds, made };
}

/** Seconds of each package of Python that is there, on the same panel, and its estimate. */
function peers(design: DidDesign): readonly { name: string; seconds: number; simple: number }[] {
  const folder = mkdtempSync(join(tmpdir(), 'did-bench-'));
  const file = join(folder, 'panel.csv');
  const lines = ['unit,time,outcome,cohort'];
  for (let unit = 0; unit < design.units; unit++)
    for (const [t, time] of design.times.entries()) {
      const cohort = Number.isFinite(design.cohort[unit]!) ? design.cohort[unit] : 0;
      lines.push(`${unit + 1},${time},${design.outcome[unit * design.times.length + t]},${cohort}`);
    }
  writeFileSync(file, `${lines.join('\n')}\n`);
  const script = fileURLToPath(new URL('peers/did.py', import.meta.url));
  const python = process.env.HEADCOUNT_PEERS_PYTHON ?? 'python3';
  const ran = spawnSync(python, [script, file], { encoding: 'utf8', timeout: 300_000 });
  rmSync(folder, { recursive: true });
  if (ran.status !== 0) {
    console.log(`  no peer: ${python} did not run the script (HEADCOUNT_PEERS_PYTHON names another)`);
    return [];
  }
  for (const line of ran.stderr.split('\n').filter((text) => text.startsWith('absent')))
    console.log(`  ${line}`);
  return ran.stdout
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { name: string; seconds: number; simple: number });
}

export const bench: Bench = {
  name: 'did: Callaway and Sant’Anna on 20,000 units, ten times, four cohorts; one core',
  async run(): Promise<readonly Timing[]> {
    const shape = {
      treated: 8000,
      never: 12_000,
      times: 10,
      starts: [4, 5, 7, 9],
      persistence: 0.5,
      effect: 0.2,
    };
    const design = drawnPanel(shape, 1);
    const whole = best(() => differenceInDifferences(design, asked));
    const effects = best(() => {
      const sample = sampleFor(design, options);
      return aggregate(sample.design, groupTimes(sample, options).cells).simple.estimate;
    });
    const rows: Timing[] = [
      {
        what: 'effects, summaries, gates, two-way',
        value: whole.seconds,
        unit: 's',
        goal: { at: 'most', value: 0.5 },
      },
    ];
    for (const peer of peers(design)) {
      const apart = Math.abs(peer.simple - effects.made).toExponential(1);
      rows.push({
        what: `effects, four summaries; same to ${apart}`,
        value: effects.seconds,
        unit: 's',
        yardstick: { what: `${peer.name}, effects and simple`, value: peer.seconds },
        goal: { at: 'most', value: peer.seconds },
      });
    }
    return rows;
  },
};
