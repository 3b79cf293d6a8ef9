import type { AiCause } from '../../core/index.ts';
import type { Feed } from '../feed.ts';
import { dayIn, dayProblem, exactly, shareOf, wholeJobs } from '../trackers/cells.ts';
import { type Line, tableSheet } from '../trackers/sheet.ts';
import type { Doubt, NotTold, Told, ToldFigure } from '../trackers/told.ts';
import { trackerFeed } from '../trackers/tracker.ts';

/** Yes or no, without saying how much: the least that "yes" can mean is one reason among several. */
const cited: Readonly<Record<string, AiCause>> = { True: 'contributing', False: 'none' };

const planned = /\s*\(planned\)$/i;

/** A table of 2026's large cuts that names publishers and no addresses, and contradicts itself: kept, and not leaned on. */
export const techTracker2026: Feed = trackerFeed({
  name: 'tech-tracker-2026',
  title: 'Low-trust table of 2026 technology layoffs',
  publisher: 'tech layoffs 2026 tracker (Kaggle)',
  drawsOn: 'retold from press reports and trackers',
  columns: [
    'company',
    'layoff_date',
    'jobs_cut',
    'pct_workforce_cut',
    'sector',
    'country',
    'hq_city',
    'ai_cited',
    'reason_stated',
    'pre_layoff_headcount',
    'verified_source',
    'data_as_of',
  ],
  open: tableSheet,
  read,
});

function read(line: Line): Told | NotTold {
  const value = (column: string): string => line.cell(column).value;
  const day = value('layoff_date');
  const key = `${value('company')}/${day}`;
  const knownAt = dayIn(value('data_as_of'));
  if (knownAt === null)
    return { key, refused: `expected a day in data_as_of, found "${value('data_as_of')}"` };
  const wrong = dayProblem(day, day, knownAt);
  if (wrong !== null) return { key, refused: wrong };
  const aiCause = cited[value('ai_cited')];
  if (aiCause === undefined)
    return { key, refused: `expected True or False in ai_cited, found "${value('ai_cited')}"` };
  const jobs = wholeJobs(value('jobs_cut'));
  if (jobs === null) return { key, refused: `expected whole jobs in jobs_cut, found "${value('jobs_cut')}"` };
  const stance = planned.test(value('company')) ? ('predicted' as const) : ('reported' as const);
  const share = shareOf(value('pct_workforce_cut'), 100);
  const figures: ToldFigure[] = [{ part: 'jobs', cell: line.cell('jobs_cut'), value: exactly(jobs), stance }];
  if (share !== null)
    figures.push({ part: 'share', cell: line.cell('pct_workforce_cut'), value: share, stance });
  const takesEffect = /\beffective\b/i.test(value('reason_stated'));
  return {
    key,
    employer: value('company').replace(planned, ''),
    kind: 'layoff',
    announced: takesEffect ? null : day,
    effective: takesEffect ? day : null,
    knownAt,
    figures,
    aiCause,
    reasons: [value('reason_stated')],
    facets: [
      ['sector', value('sector')],
      ['headquarters', value('hq_city')],
      ['headquarters country', value('country')],
      ['AI grade', `${value('ai_cited')} (of True, False)`],
    ],
    source: value('verified_source') || null,
    doubts: share?.best == null ? [] : ownShare(jobs, share.best, wholeJobs(value('pre_layoff_headcount'))),
  };
}

/** The row's share beside the one that its own count and headcount make; a tenth apart is more than rounding. */
function ownShare(jobs: number, stated: number, headcount: number | null): readonly Doubt[] {
  if (headcount === null) return [];
  const made = jobs / headcount;
  if (Math.abs(stated - made) <= Math.max(0.1 * made, 0.0005)) return [];
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const message = `The row gives ${percent(stated)} of the staff; its own ${jobs} of ${headcount} are ${percent(made)}.`;
  return [{ kind: 'arithmetic', message, recomputed: Number(made.toPrecision(6)) }];
}
