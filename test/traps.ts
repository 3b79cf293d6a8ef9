/** One real mistake of a tracker or an article, and the tests that spring it. */
export interface Trap {
  readonly trap: number;
  readonly mistake: string;
  /** test files; each holds at least one test whose name begins with "trap N:" or "traps ... N" */
  readonly sprung: readonly string[];
}

const digits = 'test/reading/traps/digits.test.ts';
const amounts = 'test/reading/traps/amounts.test.ts';
const whoseJobs = 'test/reading/traps/whose-jobs.test.ts';
const who = 'test/reading/traps/who.test.ts';
const whenWhere = 'test/reading/traps/when-where.test.ts';
const aiCause = 'test/reading/traps/ai-cause.test.ts';
const arithmetic = 'test/reading/traps/arithmetic.test.ts';
const cell = 'test/sources/rows/count-cell.test.ts';
const column = 'test/sources/rows/count-column.test.ts';
const employer = 'test/sources/rows/employer-cell.test.ts';
const suspect = 'test/sources/rows/suspect.test.ts';
const remote = 'test/sources/rows/remote.test.ts';
const dates = 'test/sources/rows/dates.test.ts';
const facts = 'test/sources/edgar/companyfacts/batch.test.ts';
const url = 'test/sources/rows/canonical-url.test.ts';
const stateList = 'test/sources/warn/state-feed.test.ts';
const register = 'test/sources/warn/register-feed.test.ts';
const rekeyed = 'test/sources/rows/rekeyed.test.ts';
const copies = 'test/engine/add/copies.test.ts';
const layoffsTable = 'test/sources/layoffs-table/feed.test.ts';
const scraped = 'test/sources/auto-scraped/feed.test.ts';
const weighted = 'test/sources/ai-weighted/feed.test.ts';

const sameCompany = 'test/linking/company/same-company.test.ts';
const events = 'test/linking/events/traps.test.ts';

const classes = 'test/postings/classify/traps.test.ts';
const board = 'test/sources/boards/read-board.test.ts';
const spells = 'test/postings/history/spells.test.ts';
const reposts = 'test/postings/repost/reposts.test.ts';
const pay = 'test/postings/pay/stated-pay.test.ts';

export const traps: readonly Trap[] = [
  { trap: 1, mistake: 'digits of two numbers fused into one', sprung: [digits, cell, suspect] },
  { trap: 2, mistake: 'a list of places read as one number', sprung: [digits, cell] },
  { trap: 3, mistake: 'a percent stored as a count', sprung: [amounts, cell, scraped] },
  { trap: 4, mistake: 'a count worked out from a percent', sprung: [amounts, layoffsTable] },
  { trap: 5, mistake: 'a number found inside another', sprung: [digits, cell] },
  { trap: 6, mistake: 'a year read as a count', sprung: [digits] },
  { trap: 7, mistake: 'dollars in thousands read as jobs', sprung: [amounts] },
  { trap: 8, mistake: 'a chart’s axis read as counts', sprung: [amounts] },
  { trap: 9, mistake: 'a range stored as one end', sprung: [amounts, cell] },
  { trap: 10, mistake: 'a bound stored as exact', sprung: [amounts, cell] },
  { trap: 11, mistake: 'those who stay counted as cut', sprung: [whoseJobs] },
  { trap: 12, mistake: 'the headcount of a boilerplate paragraph', sprung: [whoseJobs] },
  { trap: 13, mistake: 'gross and net taken for one', sprung: [whoseJobs] },
  { trap: 14, mistake: 'staff and contractors taken for one', sprung: [whoseJobs] },
  { trap: 15, mistake: 'work equivalence as layoffs', sprung: [whoseJobs] },
  { trap: 16, mistake: 'transition staff added to those who go', sprung: [whoseJobs] },
  { trap: 17, mistake: 'one site for the company, or the reverse', sprung: [whoseJobs] },
  { trap: 18, mistake: 'a running total as a new event', sprung: [whoseJobs] },
  { trap: 19, mistake: 'a contract’s clause as an event', sprung: [whoseJobs] },
  { trap: 20, mistake: 'signatures, plaintiffs and moved staff as layoffs', sprung: [whoseJobs] },
  { trap: 21, mistake: 'spaced, pointed or broken digits', sprung: [digits, cell] },
  { trap: 22, mistake: 'another speaker’s workforce booked to the subject', sprung: [who] },
  { trap: 23, mistake: 'a sector’s total booked to one firm', sprung: [who, scraped, weighted] },
  { trap: 24, mistake: 'a projection as an event', sprung: [who] },
  { trap: 25, mistake: 'a forecast and its execution added', sprung: [who] },
  { trap: 26, mistake: 'two firms’ figures swapped', sprung: [who] },
  { trap: 27, mistake: 'a register’s test rows kept', sprung: [suspect] },
  { trap: 28, mistake: 'rescinded notices kept', sprung: [suspect, stateList] },
  { trap: 29, mistake: 'employer cells with addresses, markup, remarks or a city', sprung: [employer] },
  { trap: 30, mistake: 'the wrong column read as the count', sprung: [column] },
  { trap: 31, mistake: 'a revised count ignored', sprung: [column, stateList] },
  { trap: 32, mistake: 'an amended count misread', sprung: [cell] },
  { trap: 33, mistake: 'one remote notice counted in many states', sprung: [remote] },
  { trap: 34, mistake: 'impossible years', sprung: [whenWhere, dates, stateList] },
  { trap: 35, mistake: 'the report’s day as the event’s', sprung: [whenWhere, dates, scraped] },
  { trap: 36, mistake: 'announced, notice, filed and effective days mixed', sprung: [whenWhere, dates] },
  { trap: 37, mistake: 'a year inherited from the wrong heading', sprung: [whenWhere, dates] },
  { trap: 38, mistake: 'the headquarters’ country as the jobs’', sprung: [whenWhere, layoffsTable] },
  { trap: 39, mistake: 'a market named in the reason as the place', sprung: [whenWhere] },
  { trap: 40, mistake: 'a wrong year beside a right address', sprung: [dates, layoffsTable] },
  { trap: 41, mistake: 'one article under two spellings', sprung: [url] },
  { trap: 42, mistake: 'one action under four names', sprung: [sameCompany, events] },
  { trap: 43, mistake: 'pairs never proposed, because the names share nothing', sprung: [events] },
  { trap: 44, mistake: 'rows without a date left alone', sprung: [events] },
  { trap: 45, mistake: 'a company’s total on top of its own site notices', sprung: [events] },
  { trap: 46, mistake: 'one kind of source under two spellings', sprung: [events] },
  { trap: 47, mistake: 'the same figure months later', sprung: [events] },
  { trap: 48, mistake: 'a large event swallowed by a small one', sprung: [events] },
  { trap: 49, mistake: 'a notice published again as updated', sprung: [events] },
  { trap: 50, mistake: 'equal counts of several sites taken for copies', sprung: [events] },
  { trap: 51, mistake: 'a subsidiary taken for its parent', sprung: [sameCompany, events] },
  { trap: 52, mistake: 'a name found inside another', sprung: [sameCompany, events] },
  { trap: 53, mistake: 'copies of one article as confirmation', sprung: [events] },
  { trap: 54, mistake: 'an amended filing as a second event', sprung: [events] },
  {
    trap: 55,
    mistake: 'identity made from a figure, so that a correction is a new row',
    sprung: [events, layoffsTable, stateList, copies],
  },
  { trap: 56, mistake: 'a source that keys its rows anew', sprung: [rekeyed, register, copies] },
  { trap: 57, mistake: 'a quotation that is not in the text', sprung: [aiCause] },
  { trap: 58, mistake: 'AI as context labelled a cause', sprung: [aiCause] },
  { trap: 59, mistake: 'a word of another language read as AI', sprung: [aiCause] },
  { trap: 60, mistake: 'the headline’s reason given as the employer’s', sprung: [aiCause] },
  { trap: 61, mistake: 'absent AI labelled denied', sprung: [aiCause] },
  { trap: 62, mistake: 'a live tag that went stale', sprung: [facts] },
  { trap: 63, mistake: 'the filing’s year taken for the figure’s', sprung: [facts] },
  { trap: 64, mistake: 'a quarter inside a full-year row', sprung: [facts] },
  { trap: 65, mistake: 'a year to date as a quarter', sprung: [facts] },
  { trap: 66, mistake: 'the comparative year as the current', sprung: [facts] },
  { trap: 67, mistake: 'as reported and restated mixed', sprung: [facts] },
  {
    trap: 68,
    mistake: 'employees that only prose states, of a part, a plan or no day',
    sprung: ['test/sources/edgar/annual-report/employees.test.ts'],
  },
  { trap: 69, mistake: 'a quarter that exists only by subtraction', sprung: [facts] },
  {
    trap: 70,
    mistake: 'prices of another firm, level or day; news the same evening',
    sprung: ['test/engine/attribute/event-study.test.ts'],
  },
  { trap: 71, mistake: 'a failed fetch closes live jobs', sprung: [board, spells] },
  { trap: 72, mistake: 'an outage or a pause of hours taken for closing', sprung: [spells] },
  { trap: 73, mistake: 'the same text or the same title taken for the same role', sprung: [reposts] },
  { trap: 74, mistake: 'one requisition in several cities as several', sprung: [reposts] },
  { trap: 75, mistake: 'evergreen requisitions as re-posts', sprung: [reposts] },
  { trap: 76, mistake: 'a rung of the ladder found inside another word', sprung: [classes] },
  {
    trap: 77,
    mistake: 'a benefit read as a remote role, and a bare "Remote" as the world',
    sprung: [classes],
  },
  { trap: 78, mistake: 'short skills matching words, and skills of the blurb', sprung: [classes] },
  { trap: 79, mistake: 'an update taken for a re-post', sprung: [reposts] },
  { trap: 80, mistake: 'pay by the month, or stated twice, misread', sprung: [pay] },
  { trap: 81, mistake: 'unlike units in one total', sprung: [arithmetic, 'test/core/units/sum.test.ts'] },
  {
    trap: 82,
    mistake: 'shares of two windows as one',
    sprung: [arithmetic, 'test/core/units/change.test.ts', 'test/engine/measure/answer.test.ts'],
  },
  { trap: 83, mistake: 'jobs retold as companies', sprung: [arithmetic] },
  {
    trap: 84,
    mistake: 'a growth that its figures do not give',
    sprung: [arithmetic, 'test/core/units/change.test.ts'],
  },
  { trap: 85, mistake: 'a speed-up and its savings that disagree', sprung: [arithmetic] },
  {
    trap: 86,
    mistake: 'surveys of different populations as one',
    sprung: [arithmetic, 'test/core/units/sum.test.ts'],
  },
  { trap: 87, mistake: 'a quotation with no speaker', sprung: [arithmetic] },
  { trap: 88, mistake: 'a check that mistypes what it checks', sprung: [arithmetic] },
];
