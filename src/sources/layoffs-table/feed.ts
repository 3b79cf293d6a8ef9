import type { Feed } from '../feed.ts';
import { yearAgainstUrl } from '../rows/index.ts';
import { dayIn, dayProblem, exactly, shareOf, wholeJobs } from '../trackers/cells.ts';
import { type Line, tableSheet } from '../trackers/sheet.ts';
import type { Doubt, NotTold, Told, ToldFigure } from '../trackers/told.ts';
import { trackerFeed } from '../trackers/tracker.ts';

/** The table of technology layoffs that most other trackers copy: one row an employer, day and place. */
export const layoffsTable: Feed = trackerFeed({
  name: 'layoffs-table',
  title: 'Layoffs table of layoffs.fyi',
  publisher: 'layoffs.fyi',
  drawsOn: 'compiled from press reports',
  columns: [
    'company',
    'location',
    'total_laid_off',
    'date',
    'percentage_laid_off',
    'industry',
    'source',
    'stage',
    'country',
    'date_added',
  ],
  open: tableSheet,
  wholeList: true,
  newestFirst: true,
  read,
});

function read(line: Line): Told | NotTold {
  const value = (column: string): string => line.cell(column).value;
  const key = [value('company'), value('date_added'), value('location')].join('/');
  const added = dayIn(value('date_added'));
  if (added === null) return { key, refused: `expected a day in date_added, found "${value('date_added')}"` };
  if (value('company') === '') return { key, refused: 'the row names no employer' };
  const stated = dayIn(value('date'));
  const wrong = dayProblem(stated, value('date'), added);
  if (stated === null || wrong !== null) return { key, refused: wrong ?? 'the row has no date' };
  const { date, corrected } = yearAgainstUrl(stated, value('source'));
  const [total, percentage] = [line.cell('total_laid_off'), line.cell('percentage_laid_off')];
  const [jobs, share] = [wholeJobs(total.value), shareOf(percentage.value)];
  if (total.value !== '' && jobs === null)
    return { key, refused: `expected whole jobs above zero in total_laid_off, found "${total.value}"` };
  if (percentage.value !== '' && share === null && Number(percentage.value) !== 0)
    return {
      key,
      refused: `expected a fraction up to 1 in percentage_laid_off, found "${percentage.value}"`,
    };
  const figures: ToldFigure[] = [];
  if (jobs !== null) figures.push({ part: 'jobs', cell: total, value: exactly(jobs) });
  if (share !== null) figures.push({ part: 'share', cell: percentage, value: share });
  const doubts: Doubt[] = [];
  if (corrected) doubts.push(wrongYear(stated, date));
  if (percentage.value !== '' && share === null) doubts.push(noughtPercent);
  return {
    key,
    employer: value('company'),
    kind: 'layoff',
    announced: date,
    knownAt: added,
    figures,
    aiCause: 'unknown',
    reasons: [],
    facets: [
      ['sector', value('industry')],
      ['stage', value('stage')],
      ['headquarters', value('location').replace(/, Non-U\.S\.$/, '')],
      ['headquarters country', value('country')],
      ['raised, million USD', value('funds_raised')],
    ],
    source: value('source') || null,
    doubts,
  };
}

function wrongYear(stated: string, date: string): Doubt {
  const message = `The row says ${stated}; the address of its own source says ${date.slice(0, 7)}, and that year is taken.`;
  return { kind: 'conflict', message, recomputed: null };
}

const noughtPercent: Doubt = {
  kind: 'rounding',
  message: 'The row gives 0 % of the staff for a layoff: rounded away, so no share is taken.',
  recomputed: null,
};
