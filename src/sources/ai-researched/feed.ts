import type { AiCause } from '../../core/index.ts';
import type { Feed } from '../feed.ts';
import { dayProblem, exactly, wholeJobs } from '../trackers/cells.ts';
import { jsonSheet } from '../trackers/json-sheet.ts';
import { trackerFeed } from '../trackers/tracker.ts';

/** How sure the compiler is that AI is a reason. No grade says that it is the main one, so none becomes `primary`. */
const grades: Readonly<Record<string, AiCause>> = {
  confirmed: 'contributing',
  likely: 'context',
  possible: 'context',
};

/** A hand-made list of layoffs that its compiler ties to AI, graded confirmed, likely or possible. */
export const aiResearched: Feed = trackerFeed({
  name: 'ai-researched',
  title: 'Researched list of AI layoffs, graded by certainty',
  publisher: 'OneFTV researched list',
  drawsOn: 'compiled from press reports',
  columns: ['company', 'sector', 'jobsCut', 'reason', 'date', 'source', 'sourceName', 'classification'],
  open: jsonSheet,
  read(line, { retrieved }) {
    const value = (column: string): string => line.cell(column).value;
    const key = `${value('company')}/${value('date')}`;
    const wrong = dayProblem(value('date'), value('date'), retrieved);
    if (wrong !== null) return { key, refused: wrong };
    const jobs = wholeJobs(value('jobsCut'));
    if (jobs === null) return { key, refused: `expected whole jobs in jobsCut, found "${value('jobsCut')}"` };
    const aiCause = grades[value('classification')];
    if (aiCause === undefined)
      return {
        key,
        refused: `expected a grade of ${Object.keys(grades).join(', ')}, found "${value('classification')}"`,
      };
    return {
      key,
      employer: value('company'),
      kind: 'layoff',
      announced: value('date'),
      knownAt: retrieved,
      figures: [{ part: 'jobs', cell: line.cell('jobsCut'), value: exactly(jobs) }],
      aiCause,
      reasons: [value('reason')],
      facets: [
        ['sector', value('sector')],
        ['AI grade', `${value('classification')} (of confirmed, likely, possible)`],
      ],
      source: value('source') || value('sourceName') || null,
      doubts: [],
    };
  },
});
