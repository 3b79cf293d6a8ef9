import type { Look } from '../history/spells.ts';
import { type Watched, watchedEmployer } from '../radar/watched.ts';
import { type Employer, worldStart } from './world.ts';

const day = 86_400_000;

/** What somebody who looked at the employer's board every `every` days would know of it: no truth, only looks. */
export function watch(employer: Employer, days: number, every = 7): Watched {
  const looks: Look[] = [];
  for (let at = 0; at < days; at += every) {
    if (employer.failed.has(at)) continue;
    const present = employer.ads.flatMap(({ from, to }, i) => (from <= at && at <= to ? [i] : []));
    looks.push({ at: worldStart + at * day, whole: true, present });
  }
  const { name, action, ads } = employer;
  return watchedEmployer(
    name,
    [{ looks, posting: (ad) => ads[ad]!.posting }],
    [{ at: worldStart + action.day * day, jobs: action.jobs }],
  );
}
