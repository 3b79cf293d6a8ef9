import { createHash } from 'node:crypto';
import type {
  ActionRecord,
  Batch,
  FindingRecord,
  Origin,
  Quarantined,
  StatementRecord,
} from '../../../core/index.ts';
import type { Feed, FeedContext, GivenFile } from '../../feed.ts';
import { identify } from '../filer.ts';
import { exitPlan } from './charges.ts';
import { readItem } from './read-item.ts';
import { type CurrentReport, isCurrentReport, readCurrentReport } from './report.ts';

/** A current report: the main document of a Form 8-K as HTML or text, or a full submission with its exhibits. */
export const currentReport: Feed = {
  name: 'edgar-8k',
  title: 'current report (8-K) filed with EDGAR',
  recognise: ({ bytes }) => (isCurrentReport(bytes) ? { fits: true } : { fits: false }),
  parse: currentReportBatch,
};

/** A row is one statement, action or charge of Item 2.05; a report without that item is one row, quarantined with its items. */
function currentReportBatch({ name, bytes }: GivenFile, context: FeedContext): Batch {
  const report = readCurrentReport(bytes);
  const snapshot = createHash('sha256').update(bytes).digest('hex');
  const subject = report.name ?? name;
  const { company, companies } = identify({ cik: report.cik, name: subject, ticker: report.ticker }, context);
  const stem = report.accession ?? snapshot.slice(0, 12);
  const source = `edgar-8k/${report.cik === null ? stem : `CIK${report.cik}`}`;
  const origin = (key: string): Origin => ({ source, key: `${stem}/item-2.05/${key}`, snapshot });
  const knownAt = report.filed ?? context.retrieved;
  const citation = `${subject} ${report.form ?? '8-K'}${report.filed === null ? '' : ` filed ${report.filed}`}, Item 2.05`;
  const told = { document: snapshot, citation, knownAt, event: null };
  const item = report.items.get('2.05');
  const quarantined: Quarantined[] = [];
  const statements: StatementRecord[] = [];
  let actions: readonly ActionRecord[] = [];
  let findings: readonly FindingRecord[] = [];
  if (item !== undefined) {
    const said = { evidence: 'quoted' as const, attributedTo: null, ...told };
    const plan = exitPlan(report.text.slice(item.start, item.end));
    const reading = readItem(report, item, plan, company);
    const until = plan.completion === null ? '' : `. To be complete by ${plan.completion}`;
    for (const { statement, charge } of reading.statements)
      statements.push({
        ...said,
        origin: origin(statement.id),
        statement,
        note: charge === null ? null : `charge: ${charge.kind}${cashWords(charge.cash)}${until}`,
      });
    actions = reading.actions.map((action, i) => ({ origin: origin(`action-${i + 1}`), action, ...told }));
    findings = reading.findings.map((finding, i) => ({
      origin: origin(`finding-${i + 1}`),
      finding,
      document: snapshot,
      knownAt,
    }));
  }
  if (statements.length + actions.length === 0)
    quarantined.push({ origin: origin('none'), raw: citation, reason: whyNothing(report) });
  return {
    source,
    snapshot,
    rowsRead: statements.length + actions.length + findings.length + quarantined.length + companies.length,
    documents: [
      {
        id: snapshot,
        bytes,
        text: report.text,
        mediaType: report.mediaType,
        title: citation,
        publisher: 'SEC EDGAR',
        url: context.url,
        published: report.filed,
        retrieved: context.retrieved,
      },
    ],
    companies,
    statements,
    actions,
    findings,
    quarantined,
  };
}

function cashWords(cash: boolean | null): string {
  return cash === null ? '' : cash ? ', cash' : ', not cash';
}

function whyNothing({ items }: CurrentReport): string {
  if (items.has('2.05'))
    return 'Item 2.05 is there and states no count, share or charge: not stated, which is not zero';
  const others = [...items.keys()].join(', ');
  return `expected Item 2.05; the report has ${others === '' ? 'no numbered item' : `items ${others}`}, which are not read`;
}
