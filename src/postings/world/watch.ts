import { type Look, spellsOf } from '../history/spells.ts';
import type { Watched } from '../radar/radar.ts';
import { boardLines, profileOf } from '../repost/profile.ts';
import { type Opening, repostsOf } from '../repost/reposts.ts';
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
  const common = boardLines(employer.ads.map(({ posting }) => posting.description));
  const profiles = employer.ads.map(({ posting }) => profileOf(posting, common));
  const openings: Opening[] = spellsOf(looks).map(({ posting, from, to }) => ({
    posting,
    profile: profiles[posting]!,
    from,
    to,
  }));
  return {
    company: employer.name,
    action: { at: worldStart + employer.action.day * day, jobs: employer.action.jobs },
    from: worldStart,
    to: worldStart + days * day,
    reposts: repostsOf(openings),
  };
}
