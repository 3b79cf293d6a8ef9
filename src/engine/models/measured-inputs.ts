import type { Setting } from '../../models/index.ts';

/** What files say of a model's inputs, how they were read, and the tables behind it. */
export interface Measured {
  readonly settings: ReadonlyMap<string, Setting>;
  readonly notes: readonly string[];
  /** the evidence in short, a line each */
  readonly lines: readonly string[];
  readonly evidence: object;
}
