import { alignmentTax } from './alignment-tax.ts';
import { discounting } from './discounting.ts';
import { exposure } from './exposure.ts';
import { ideaFilter } from './idea-filter.ts';
import { jCurve } from './j-curve.ts';
import { loadedSavings } from './loaded-savings.ts';
import type { Model } from './model.ts';
import { outcome } from './outcome.ts';
import { pipeline } from './pipeline.ts';
import { reallocation } from './reallocation.ts';
import { roundTrip } from './round-trip.ts';
import { tokenPayroll } from './token-payroll.ts';

/** Every model, in the order in which they are listed. */
export const models: readonly Model[] = [
  tokenPayroll,
  loadedSavings,
  roundTrip,
  reallocation,
  discounting,
  pipeline,
  alignmentTax,
  ideaFilter,
  outcome,
  jCurve,
  exposure,
];
export { resolveInputs } from './inputs.ts';
export type { Claim, Input, Model } from './model.ts';
export { interval, type ModelRun, runModel } from './run.ts';
export { parseSettings, parseTarget, type Setting } from './settings.ts';
export { type Solution, solve } from './solve.ts';
export { type Bar, tornado } from './tornado.ts';
