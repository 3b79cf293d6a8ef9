import type { Feed } from '../feed.ts';
import { dayProblem, exactly, wholeJobs } from '../trackers/cells.ts';
import { jsonSheet } from '../trackers/json-sheet.ts';
import type { Line } from '../trackers/sheet.ts';
import type { NotTold, Told } from '../trackers/told.ts';
import { trackerFeed } from '../trackers/tracker.ts';

/** Several employers in one cell, or a description where a name should be: nothing can be booked to either. */
const severalNames = /,| and /;
const description = /\bstart-?up$/i;

/** A bare number up to here may be a percent: nothing in the row says what a program found in a headline. */
const MAY_BE_PERCENT = 100;

/** Layoffs that a program found in news headlines, without an editor. */
export const autoScraped: Feed = trackerFeed({
  name: 'auto-scraped',
  title: 'Layoffs scraped from headlines by a program',
  publisher: 'headline scraper',
  drawsOn: 'scraped from press headlines',
  columns: ['id', 'company', 'date', 'number', 'roles', 'link'],
  open: jsonSheet,
  read,
});

function read(line: Line, { retrieved }: { readonly retrieved: string }): Told | NotTold {
  const value = (column: string): string => line.cell(column).value;
  const [id, employer, number] = [value('id'), value('company'), value('number')];
  const key = id === '' ? `${employer}/${value('date')}` : id;
  if (employer.length < 3) return { key, refused: `expected an employer's name, found "${employer}"` };
  if (severalNames.test(employer)) return { key, refused: `several employers in one row: "${employer}"` };
  if (description.test(employer))
    return { key, refused: `a description, not an employer's name: "${employer}"` };
  const wrong = dayProblem(value('date'), value('date'), retrieved);
  if (wrong !== null) return { key, refused: wrong };
  const jobs = wholeJobs(number);
  if (number !== '' && (jobs === null || jobs <= MAY_BE_PERCENT))
    return { key, refused: `a bare ${number} out of a headline may be a percent` };
  return {
    key,
    employer,
    kind: 'layoff',
    announced: null,
    knownAt: scrapedOn(id) ?? value('date'),
    figures: jobs === null ? [] : [{ part: 'jobs', cell: line.cell('number'), value: exactly(jobs) }],
    aiCause: 'unknown',
    reasons: [],
    facets: [['told on', value('date')]],
    source: value('link') || value('source') || null,
    doubts: [],
  };
}

/** The scraper names a row by the moment it found it: seconds or milliseconds since 1970. */
function scrapedOn(id: string): string | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(id)) return null;
  const moment = id.length === 10 ? Number(id) * 1000 : Number(id);
  return new Date(moment).toISOString().slice(0, 10);
}
