import { execFileSync } from 'node:child_process';
import { models, resolveInputs, runModel } from '../src/models/index.ts';
import type { Bench, Timing } from './run.ts';

const million = 1_000_000;

/** Seconds of processor time, every thread counted: the wall clock would measure what else runs on the machine. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The same runs of token-payroll as a plain loop: no indices, no intervals, inputs by Math.random. */
function plainLoop(runs: number): number {
  let sum = 0;
  for (let n = 0; n < runs; n++) {
    const bill = (5e6 + 1e8 * Math.random()) * 1e-6 * (1 + Math.random()) * (20 + 5 * Math.random()) * 12;
    sum += bill / ((30000 + 90000 * Math.random()) * (1 + 0.4 * Math.random()) + bill);
  }
  return sum;
}

/** SALib's Saltelli sample and Sobol analysis of the same model, where HEADCOUNT_PYTHON names a Python that has it. */
function peer(): number | null {
  const python = process.env.HEADCOUNT_PYTHON;
  if (python === undefined) return null;
  const file = new URL('peers/token-payroll.py', import.meta.url).pathname;
  return Number(execFileSync(python, [file, String(2 ** 20)], { encoding: 'utf8' }));
}

function timed(name: string, draws: (inputs: number) => number, yardstick?: Timing['yardstick']): Timing {
  const model = models.find((each) => each.name === name)!;
  const inputs = resolveInputs(model);
  const varying = Object.values(inputs).filter(({ low, high }) => low < high).length;
  const asked = draws(varying);
  return {
    what: `${name}, ${((asked * (varying + 2)) / million).toPrecision(2)} million runs`,
    value: seconds(() => runModel(model, inputs, { draws: asked, seed: 1 })),
    unit: 's',
    goal: { at: 'most', value: 1 },
    ...(yardstick === undefined ? {} : { yardstick }),
  };
}

export const bench: Bench = {
  name: 'models: processor seconds with intervals and Sobol indices; a draw is (inputs + 2) runs',
  run: async () => {
    const all = () => million;
    const shared = (inputs: number) => Math.round(million / (inputs + 2));
    const loop = seconds(() => plainLoop(7 * million));
    const first = timed('token-payroll', all, { what: 'a plain loop of 7 million runs', value: loop });
    const salib = peer();
    return [
      first,
      ...(salib === null
        ? []
        : [{ ...first, yardstick: { what: 'SALib (numpy), 2^20 draws, same model', value: salib } }]),
      timed('round-trip', all),
      ...models.filter(({ name }) => name !== 'alignment-tax').map(({ name }) => timed(name, shared)),
      timed('alignment-tax', () => 2 ** 8),
    ];
  },
};
