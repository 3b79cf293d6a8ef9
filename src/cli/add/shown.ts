import { sayNumber, type Tally } from '../../core/index.ts';
import { type AddedFile, type AddReport, groupReasons, type RefusedFile } from '../../engine/add/report.ts';
import { absentWords } from '../../engine/postings/absent-words.ts';
import type { BoardPages } from '../../engine/postings/join-pages.ts';
import { foot } from '../shared/foot.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';
import { byFolder } from './by-folder.ts';

const reasonsShown = 6;
const filesShown = 20;

/** What `headcount add` prints: the account of each file's rows, then what was refused and why. */
export function addedShown(report: AddReport): Shown {
  return {
    json: report,
    csv: {
      columns: ['file', 'feed', 'rows_read', 'accepted', 'merged', 'quarantined', 'row', 'lacked', 'raw'],
      rows: report.files.flatMap(csvRows),
    },
    text: (screen) => addedText(report, screen),
  };
}

/** One line a file with its tally, and one for each row of it that was quarantined. */
function csvRows(file: AddedFile | RefusedFile): readonly (readonly (string | number | null)[])[] {
  if ('refused' in file) return [[file.file, null, 0, 0, 0, 0, null, file.refused.message, null]];
  const { rowsRead, accepted, merged, quarantined } = file.tally;
  return [
    [file.file, file.feed, rowsRead, accepted, merged, quarantined, null, null, null],
    ...file.quarantined.map((row) => [
      file.file,
      file.feed,
      ...[null, null, null, null],
      row.origin.key,
      row.reason,
      row.raw,
    ]),
  ];
}

function addedText(report: AddReport, screen: Screen): string {
  const { columns } = screen;
  const added = report.files.filter((file) => 'tally' in file);
  const refused = report.files.filter((file) => 'refused' in file);
  const parts = [
    added.length === 0 ? '' : accountTable(added, report.total, screen),
    lackedText(added, screen),
    ...refused.map((file) => refusedText(file, screen)),
    boardsText(report, screen),
    undatedText(report, columns),
    foot(said(report, added.length, refused.length), screen),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const numbers = (tally: Tally): readonly string[] =>
  [tally.rowsRead, tally.accepted, tally.merged, tally.quarantined].map(sayNumber);

/** A line a file; of many files a line a folder, with how many it holds. */
function accountTable(added: readonly AddedFile[], total: Tally, { style, columns }: Screen): string {
  const many = added.length > filesShown;
  const rows = many
    ? byFolder(added, filesShown).map(({ folder, files, tally }) => [
        folder,
        sayNumber(files),
        ...numbers(tally),
      ])
    : added.map(({ file, tally }) => [file, ...numbers(tally)]);
  const all = many ? ['in all', sayNumber(added.length)] : ['in all'];
  const named = rows.map(([name, ...cells]) => [printable(name!), ...cells]);
  return table(
    [
      { title: many ? 'folder' : 'file', flexible: true },
      ...[...(many ? ['files'] : []), 'rows read', '= new', '+ known', '+ quarantined'].map((title) => ({
        title,
        align: 'right' as const,
      })),
    ],
    added.length > 1 ? [...named, [...all, ...numbers(total)]] : named,
    { columns, title: style.dim },
  );
}

function undatedText({ undated, today }: AddReport, columns: number): string {
  if (undated === 0) return '';
  const names =
    undated === 1 ? 'No day in the name of one file' : `No day in the names of ${sayNumber(undated)} files`;
  return wrapIndented(`${names}: taken as today, ${today}; --retrieved DAY to correct.`, columns, '');
}

/** What quarantined rows lacked, alike ones together over all files. */
function lackedText(added: readonly AddedFile[], { style, columns }: Screen): string {
  const groups = groupReasons(added.flatMap((file) => file.quarantined));
  if (groups.length === 0) return '';
  const lines = groups
    .slice(0, reasonsShown)
    .flatMap(({ reason, rows, example }) => [
      wrapIndented(printable(reason), columns, '         ', sayNumber(rows).padStart(7).concat('  ')),
      style.dim(
        wrapIndented(printable(`${example.origin.key}: ${example.raw}`.slice(0, 130)), columns, '         '),
      ),
    ]);
  const more = groups.length - reasonsShown;
  return [
    style.bold('What quarantined rows lacked'),
    ...lines,
    ...(more > 0 ? [style.dim(`         and ${more} more reasons; --format csv lists every row`)] : []),
  ].join('\n');
}

/** Boards that came in pages, seen whole or not, and boards that were not there: neither of the latter closes anything. */
function boardsText({ files, pages, absent }: AddReport, { style, columns }: Screen): string {
  const notes = files.flatMap((file) =>
    'tally' in file && file.note ? [`${file.file}: ${file.note}.`] : [],
  );
  if (pages.length + absent.length + notes.length === 0) return '';
  const parts = pages.filter(({ whole }) => !whole);
  const said = [...absent.map((gone) => `${absentWords(gone)}.`), ...parts.map(partOf), ...notes];
  const whole = pages.length - parts.length;
  const lines = said
    .slice(0, reasonsShown)
    .map((words) => wrapIndented(printable(words), columns, '    ', '  '));
  return [
    style.bold('Boards'),
    ...(whole > 0 ? [`  ${sayNumber(whole)} seen whole, their pages joined`] : []),
    ...lines,
    ...(said.length > reasonsShown
      ? [style.dim(`  and ${said.length - reasonsShown} more; --format json lists all`)]
      : []),
  ].join('\n');
}

function partOf({ system, board, day, pages, shown, stated }: BoardPages): string {
  const [of] = stated;
  const said =
    stated.length > 1
      ? `and the number stated changed between them (${stated.map(sayNumber).join(', ')})`
      : of === undefined
        ? 'and none says how many there are'
        : `of ${sayNumber(of)} stated`;
  return `${system}/${board} on ${day}: ${sayNumber(pages)} page${pages === 1 ? '' : 's'} with ${sayNumber(shown)} different posting${shown === 1 ? '' : 's'} ${said}. Not the whole board: nothing is closed by it.`;
}

function refusedText({ file, refused }: RefusedFile, { style, columns }: Screen): string {
  const hint = refused.hint === null ? '' : ` ${refused.hint}`;
  return wrapIndented(
    printable(`${file}: ${refused.message}.${hint}`),
    columns,
    '         ',
    `${style.warn('refused')}  `,
  );
}

function said({ ledger, total, files: given }: AddReport, added: number, refused: number): string {
  const files = `${added} file${added === 1 ? '' : 's'} added${refused > 0 ? `, ${refused} refused` : ''}`;
  if (added === 0) return `${files}.\nNext: headcount add --help (what it takes)`;
  const where = ledger === null ? '' : ` in ${ledger}`;
  const rows = `${sayNumber(total.rowsRead)} rows read = ${sayNumber(total.accepted)} new + ${sayNumber(total.merged)} known already + ${sayNumber(total.quarantined)} quarantined`;
  const boards = given.some((file) => 'tally' in file && file.feed === 'postings');
  return `${files}${where}: ${rows}.\nNext: headcount ${boards ? 'postings summary' : 'show events'}`;
}
