import { conflictClusters } from './conflict-clusters.ts';
import { eventPairs } from './event-pairs.ts';
import { reconciliation } from './reconciliation.ts';
import { registerShadows } from './register-shadows.ts';
import type { Bench, Timing } from './run.ts';

export const bench: Bench = {
  name: 'events: which claims tell one action, on trackers, disputed cases and the notice register',
  async run(): Promise<readonly Timing[]> {
    return [...conflictClusters(), ...reconciliation(), ...eventPairs(), ...registerShadows()];
  },
};
