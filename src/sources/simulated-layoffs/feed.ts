import type { Feed } from '../feed.ts';
import { dayIn, dayProblem, exactly, wholeJobs } from '../trackers/cells.ts';
import { type Line, tableSheet } from '../trackers/sheet.ts';
import type { NotTold, Told } from '../trackers/told.ts';
import { trackerFeed } from '../trackers/tracker.ts';

/** The actions of an invented world, as `headcount simulate` writes them. Every row says that it is fiction. */
export const simulatedLayoffs: Feed = trackerFeed({
  name: 'simulated-layoffs',
  title: 'Fiction: actions of an invented world',
  publisher: 'headcount simulate (fiction)',
  drawsOn: 'invented, with a seed',
  columns: ['fiction', 'company', 'announced', 'jobs', 'as_of'],
  open: tableSheet,
  read,
});

function read(line: Line): Told | NotTold {
  const value = (column: string): string => line.cell(column).value;
  const [company, day] = [value('company'), value('announced')];
  const key = `${company}/${day}`;
  const knownAt = dayIn(value('as_of'));
  if (value('fiction') !== 'fiction' || !company.startsWith('Fictional '))
    return { key, refused: 'expected a row marked as fiction, of an employer whose name says so' };
  if (knownAt === null) return { key, refused: `expected a day in as_of, found "${value('as_of')}"` };
  const wrong = dayProblem(dayIn(day), day, knownAt);
  if (wrong !== null) return { key, refused: wrong };
  const jobs = wholeJobs(value('jobs'));
  if (jobs === null) return { key, refused: `expected whole jobs in jobs, found "${value('jobs')}"` };
  return {
    key,
    employer: company,
    kind: 'layoff',
    announced: day,
    effective: null,
    knownAt,
    figures: [{ part: 'jobs', cell: line.cell('jobs'), value: exactly(jobs), stance: 'asserted' }],
    aiCause: 'unknown',
    reasons: [],
    facets: [],
    source: null,
    doubts: [],
  };
}
