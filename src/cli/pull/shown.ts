import { sayNumber } from '../../core/index.ts';
import type { AddReport } from '../../engine/add/report.ts';
import { type Outcome, outcomes, type PullReport, type PullResult } from '../../engine/pull/pull.ts';
import { addedShown } from '../add/shown.ts';
import { foot } from '../shared/foot.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';

const failuresShown = 12;

/** What `headcount pull` prints: what became of each thing asked for, then the account of the rows that came. */
export function pulledShown(report: PullReport): Shown {
  return {
    json: report,
    csv: {
      columns: ['name', 'url', 'outcome', 'path', 'retrieved', 'problem'],
      rows: report.results.map((r) => [
        r.name,
        r.url,
        r.outcome,
        r.path,
        r.retrieved,
        r.problem?.message ?? null,
      ]),
    },
    text: (screen) => pulledText(report, screen),
  };
}

function pulledText(report: PullReport, screen: Screen): string {
  const split = report.added === null ? null : readAndKept(report.added);
  const parts = [
    hostTable(report.results, screen),
    failuresText(report.results, screen),
    split === null || split.read.files.length === 0
      ? ''
      : addedShown(split.read).text(screen).split('\nNext:')[0]!,
    foot(said(report, split?.kept ?? 0), screen),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Files that no feed reads, such as articles, are kept and counted; one whose source changed its shape is told in full. */
function readAndKept(added: AddReport): { readonly read: AddReport; readonly kept: number } {
  const files = added.files.filter((file) => 'tally' in file || file.refused.facts.near !== undefined);
  return { read: { ...added, files }, kept: added.files.length - files.length };
}

function hostTable(results: readonly PullResult[], { style, columns }: Screen): string {
  const hosts = [...new Set(results.map(({ host }) => host))];
  const count = (host: string | null, outcome: Outcome): string => {
    const times = results.filter((result) => result.host === host && result.outcome === outcome).length;
    return times === 0 ? '' : sayNumber(times);
  };
  return table(
    [{ title: 'host', flexible: true }, ...outcomes.map((title) => ({ title, align: 'right' as const }))],
    hosts.map((host) => [
      printable(host ?? 'no host named'),
      ...outcomes.map((outcome) => count(host, outcome)),
    ]),
    { columns, title: style.dim },
  );
}

function failuresText(results: readonly PullResult[], { style, columns }: Screen): string {
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  if (failed.length === 0) return '';
  const lines = failed
    .slice(0, failuresShown)
    .flatMap(({ name, problem }) => [
      wrapIndented(printable(`${name}: ${problem?.message ?? ''}`), columns, '    ', '  '),
      ...(problem?.hint == null ? [] : [style.dim(wrapIndented(problem.hint, columns, '    '))]),
    ]);
  const more = failed.length - failuresShown;
  return [
    style.bold('What failed'),
    ...lines,
    ...(more > 0 ? [style.dim(`  and ${more} more; --format csv lists all`)] : []),
  ].join('\n');
}

function said({ results, counts, folder, added, readBy }: PullReport, kept: number): string {
  const account = outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${sayNumber(counts[outcome])} ${outcome}`)
    .join(' + ');
  const nowhere = results.filter(({ host }) => host === null).length;
  const asked = `${sayNumber(results.length)} asked for = ${account || 'nothing'}${nowhere === 0 ? '' : ` (${sayNumber(nowhere)} of them without a host, so that nobody was asked)`}.`;
  const unread = kept === 0 ? '' : ` Files without rows that a feed reads: ${kept}; ${readBy}.`;
  const boards = added?.files.some((file) => 'tally' in file && file.feed === 'postings') === true;
  const next = boards
    ? 'headcount postings summary'
    : nextOf(folder, added, kept > 0 && readBy.startsWith('headcount read'));
  if (counts.failed + counts.skipped === results.length && added === null)
    return `${asked}\nNext: the same again (only what failed is asked for)`;
  return `${asked} Raw bytes are in ${folder}.${unread}\nNext: ${next}`;
}

function nextOf(folder: string, added: AddReport | null, toRead: boolean): string {
  if (added === null) return `headcount add ${folder}`;
  return toRead ? `headcount read ${folder}` : 'headcount show events';
}
