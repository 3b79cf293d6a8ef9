import type { Feed } from '../feed.ts';
import { dayProblem, exactly, shareOf, wholeJobs } from '../trackers/cells.ts';
import { type Line, tableSheet } from '../trackers/sheet.ts';
import type { NotTold, Told, ToldFigure } from '../trackers/told.ts';
import { trackerFeed } from '../trackers/tracker.ts';

/** A workbook of European layoffs under German headers. */
export const europeWorkbook: Feed = trackerFeed({
  name: 'europe-workbook',
  title: 'Workbook of European layoffs, German headers',
  publisher: 'Entlassungen Europa workbook',
  drawsOn: 'compiled from press reports',
  columns: [
    'Firma',
    'Datum (YYYY-MM-DD)',
    'Betroffene (Zahl)',
    '% der Belegschaft',
    'Land der Entlassungen',
    'HQ-Land (ISO)',
    'Branche',
    'Quelle (URL)',
  ],
  open: tableSheet,
  read,
});

function read(line: Line, { retrieved }: { readonly retrieved: string }): Told | NotTold {
  const value = (column: string): string => line.cell(column).value;
  const day = value('Datum (YYYY-MM-DD)');
  const key = `${value('Firma')}/${day}`;
  const wrong = dayProblem(day, day, retrieved);
  if (wrong !== null) return { key, refused: wrong };
  const [count, percent] = [line.cell('Betroffene (Zahl)'), line.cell('% der Belegschaft')];
  const [jobs, share] = [wholeJobs(count.value), shareOf(percent.value)];
  if (jobs === null)
    return { key, refused: `expected whole jobs in Betroffene (Zahl), found "${count.value}"` };
  if (percent.value !== '' && share === null)
    return { key, refused: `expected a fraction up to 1 in % der Belegschaft, found "${percent.value}"` };
  const figures: ToldFigure[] = [{ part: 'jobs', cell: count, value: exactly(jobs) }];
  if (share !== null) figures.push({ part: 'share', cell: percent, value: share });
  return {
    key,
    employer: value('Firma'),
    kind: 'layoff',
    announced: day,
    knownAt: retrieved,
    figures,
    aiCause: 'unknown',
    reasons: [],
    place: value('Land der Entlassungen') || null,
    facets: [
      ['sector', value('Branche')],
      ['headquarters country', value('HQ-Land (ISO)')],
    ],
    source: value('Quelle (URL)') || null,
    doubts: [],
  };
}
