import { createHash } from 'node:crypto';
import type { Batch, Observation, Quarantined, StatementRecord } from '../../../core/index.ts';
import type { Feed, FeedContext, GivenFile } from '../../feed.ts';
import { plainText } from '../../files/html/index.ts';
import { isAnnual } from '../companyfacts/window.ts';
import { identify } from '../filer.ts';
import { coverOf, formIn } from './cover.ts';
import { type EmployeeCount, employeeCounts } from './employees.ts';

const isMarkup = /^\s*(?:\ufeff)?(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!doctype[^>]*>|\s)*<html/i;
/** The main document of an annual report, as HTML: its employee counts. Its tagged figures come with companyfacts. */
export const annualReport: Feed = {
  name: 'edgar-annual-report',
  title: 'annual report (10-K, 20-F, 40-F) filed with EDGAR',
  recognise: ({ bytes }) => {
    if (!isMarkup.test(new TextDecoder().decode(bytes.subarray(0, 2_000)))) return { fits: false };
    return isAnnual(formIn(bytes) ?? '') ? { fits: true } : { fits: false };
  },
  parse: annualReportBatch,
};

/** A row is one employee count that the report states; a report that states none is one row, quarantined: unknown, not zero. */
function annualReportBatch({ name: fileName, bytes }: GivenFile, context: FeedContext): Batch {
  const html = new TextDecoder().decode(bytes);
  const text = plainText(html);
  const cover = coverOf(html, text);
  const snapshot = createHash('sha256').update(bytes).digest('hex');
  const subject = cover.name ?? fileName;
  const { company, companies } = identify({ cik: cover.cik, name: subject, ticker: cover.ticker }, context);
  const source = `edgar-annual-report/${cover.cik === null ? snapshot.slice(0, 12) : `CIK${cover.cik}`}`;
  const { counts, refused } = employeeCounts(text, cover);
  const citation = `${subject} ${cover.form ?? 'annual report'} for the year to ${cover.end ?? 'a day not stated'}`;
  const told = { citation, knownAt: context.retrieved };
  const observations: Observation[] = [];
  const statements: StatementRecord[] = [];
  for (const count of counts) {
    const origin = { source, key: `employees/${cover.end ?? snapshot.slice(0, 12)}/${count.day}`, snapshot };
    const { day, value, basis } = count;
    const period = { start: day, end: day, basis: 'as-of' as const };
    observations.push({
      origin,
      series: 'employees',
      subject,
      company,
      period,
      value,
      unit: 'jobs',
      basis,
      ...told,
    });
    statements.push({
      origin: { ...origin, key: `${origin.key}::said` },
      statement: statementOf(count, text, subject, company),
      evidence: 'quoted',
      document: snapshot,
      attributedTo: null,
      note: `employees. Counts ${basis}`,
      event: null,
      ...told,
    });
  }
  const quarantined: Quarantined[] = refused.map(({ sentence, reason }) => ({
    origin: { source, key: `employees/at-${sentence.start}`, snapshot },
    raw: text.slice(sentence.start, sentence.end),
    reason,
  }));
  if (counts.length + refused.length === 0)
    quarantined.push({
      origin: { source, key: `employees/${cover.end ?? 'none'}`, snapshot },
      raw: citation,
      reason:
        'no sentence of the report counts the whole staff on a named day: not stated, which is not zero',
    });
  return {
    source,
    snapshot,
    rowsRead: counts.length + quarantined.length + companies.length,
    documents: [
      {
        id: snapshot,
        bytes,
        text,
        mediaType: 'text/html',
        title: citation,
        publisher: 'SEC EDGAR',
        url: context.url,
        published: null,
        retrieved: context.retrieved,
      },
    ],
    companies,
    statements,
    observations,
    quarantined,
  };
}

function statementOf(
  { value, day, sentence, figure }: EmployeeCount,
  text: string,
  subject: string,
  company: string | null,
): StatementRecord['statement'] {
  return {
    ...value,
    id: `employees-${day}`,
    start: sentence.start,
    end: sentence.end,
    quote: text.slice(sentence.start, sentence.end),
    figure,
    subject,
    company,
    measure: 'headcount',
    unit: 'jobs',
    unitOfAccount: null,
    period: { start: day, end: day, basis: 'as-of' },
    population: null,
    place: null,
    stance: 'asserted',
    speaker: 'filing',
  };
}
