import type { AiCause } from '../../core/index.ts';
import type { Feed } from '../feed.ts';
import { dayProblem, exactly, wholeJobs } from '../trackers/cells.ts';
import { jsonSheet } from '../trackers/json-sheet.ts';
import type { Line } from '../trackers/sheet.ts';
import type { NotTold, Told, ToldFigure } from '../trackers/told.ts';
import { trackerFeed } from '../trackers/tracker.ts';

/** How much of a cut the compiler books to AI: all of EXPLICIT, a part of STRONG and MODERATE; WEAK rows tell of denials and hunches. */
const grades: Readonly<Record<string, AiCause>> = {
  EXPLICIT: 'primary',
  STRONG: 'contributing',
  MODERATE: 'contributing',
  WEAK: 'context',
};

/** Why a row of this kind is no cut. Rows without a kind are cuts: the compiler's first files had no other. */
const notCuts: Readonly<Record<string, string>> = {
  AI_JOB_CREATED:
    'a row of jobs created: its figure is a headcount in some rows and posts added in others, and nothing says which',
  PRODUCTIVITY_GAIN: 'a row about productivity, not about an action',
};

/** A whole sector, or somebody's projection, under the name of an employer. */
const noEmployer = /\b(?:sector|industry|projection)\b|\(global\)/i;

/** Posts that will not be filled take nobody's job. */
const notHired = /\bavoid(?:s|ed|ing)?\b[^.]{0,40}\b(?:hiring|new roles)\b/i;

/** A list of AI events whose compiler weighs how much of each cut goes to AI. */
export const aiWeighted: Feed = trackerFeed({
  name: 'ai-weighted',
  title: 'List of AI layoffs, weighted by how much goes to AI',
  publisher: 'burfodus weighted list',
  drawsOn: 'compiled from press reports',
  columns: ['company', 'country', 'industry', 'date', 'jobs', 'category', 'summary', 'url'],
  open: jsonSheet,
  read,
});

function read(line: Line, { retrieved }: { readonly retrieved: string }): Told | NotTold {
  const value = (column: string): string => line.cell(column).value;
  const type = value('eventType');
  const key = [value('company'), value('date'), type || 'cut'].join('/');
  if (type === '' && value('category') === '')
    return {
      key,
      refused: 'the row has neither a kind nor a grade; its figure is a headcount as often as a hire',
    };
  const noCut = notCuts[type];
  if (noCut !== undefined) return { key, refused: noCut };
  if (noEmployer.test(value('company')))
    return {
      key,
      refused: `a sector's total or a projection, not an action of an employer: "${value('company')}"`,
    };
  if (notHired.test(value('summary'))) return { key, refused: 'posts that are not to be filled, not a cut' };
  const aiCause = grades[value('category')];
  if (aiCause === undefined)
    return {
      key,
      refused: `expected a grade of ${Object.keys(grades).join(', ')}, found "${value('category')}"`,
    };
  const wrong = dayProblem(value('date'), value('date'), retrieved);
  if (wrong !== null) return { key, refused: wrong };
  const jobs = wholeJobs(value('jobs'));
  if (jobs === null) return { key, refused: `expected whole jobs above zero, found "${value('jobs')}"` };
  return {
    key,
    employer: value('company'),
    kind: 'layoff',
    announced: value('date'),
    knownAt: retrieved,
    figures: [{ part: 'jobs', cell: line.cell('jobs'), value: exactly(jobs) }, ...attributed(line)],
    aiCause,
    reasons: [value('summary')],
    facets: [
      ['sector', value('industry')],
      ['country', value('country')],
      ['AI grade', `${value('category')} (of EXPLICIT, STRONG, MODERATE, WEAK)`],
      ['cut by', type === 'ROBOT_LAYOFF' ? 'robots' : ''],
    ],
    source: value('url') || null,
    doubts: [],
  };
}

/** The part of the cut that the compiler books to AI: its own estimate, from its lower to its upper weight. */
function attributed(line: Line): readonly ToldFigure[] {
  const [low, best, high] = ['conservativeAiJobs', 'weightedAiJobs', 'upperAiJobs'].map((column) =>
    wholeJobs(line.cell(column).value),
  );
  if (low == null || best == null || high == null || low > best || best > high) return [];
  return [
    {
      part: 'ai',
      cell: line.cell('weightedAiJobs'),
      value: { low, best, high, bound: 'about' },
      population: 'jobs that the compiler books to AI, a part of the cut',
      stance: 'estimated',
    },
  ];
}
