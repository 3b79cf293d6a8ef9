import { afterAll, beforeAll } from 'vitest';
import { type Engine, type EngineOptions, openEngine } from '../../src/engine.ts';

/** The day on which these tests ask; every row of the register is known by then. */
export const today = '2026-11-22';

/** The embedded ledger, opened once for a file of tests. */
export function embedded(options: EngineOptions = {}): () => Engine {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await openEngine({ ...options, effects: { today: () => today, log: () => {} } });
  });
  afterAll(async () => engine?.close());
  return () => engine!;
}
