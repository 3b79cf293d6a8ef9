import { announcedCutsFeed } from './announced-cuts/feed.ts';
import { bls } from './bls/feed.ts';
import { callDates } from './calls/dates.ts';
import { calls } from './calls/index.ts';
import { edgar } from './edgar/index.ts';
import type { Feed } from './feed.ts';
import { fred } from './fred/feed.ts';
import { hiringLab } from './hiring-lab/feed.ts';
import { simulatedLayoffs } from './simulated-layoffs/feed.ts';
import { trackers } from './trackers/index.ts';
import { warnFeeds } from './warn/index.ts';

/** Every feed that `headcount add` knows; of those that fit a file, exactly one may. */
export const feeds: readonly Feed[] = [
  ...warnFeeds,
  ...trackers,
  announcedCutsFeed,
  fred,
  bls,
  hiringLab,
  ...edgar,
  calls,
  callDates,
  simulatedLayoffs,
];
