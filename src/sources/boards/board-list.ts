import { type BoardSystem, Problem } from '../../core/index.ts';
import { type CsvRow, parseCsv } from '../register/csv.ts';
import { boardOfUrl } from './board-of-url.ts';

/** One board of a list: whose it is, and how `pull` is asked for it. */
export interface ListedBoard {
  readonly company: string | null;
  readonly system: BoardSystem;
  /** as the ledger names it: lower case, Workday's as tenant/site */
  readonly board: string;
  /** `SYSTEM:TOKEN` */
  readonly named: string;
}

export interface BoardList {
  readonly boards: readonly ListedBoard[];
  /** rows that name no board that can be asked for, with their line in the file */
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

const columns = {
  company: ['company', 'employer', 'company_slug'],
  board: ['board', 'token', 'board_url', 'url'],
  system: ['system', 'ats', 'monitor_type'],
} as const;

/** The address of each system's page for applicants, its token in the first group. */
const pages: readonly (readonly [BoardSystem, RegExp])[] = [
  ['greenhouse', /^(?:job-boards|boards)(?:\.eu)?\.greenhouse\.io\/([\w-]+)/],
  ['lever', /^jobs(?:\.eu)?\.lever\.co\/([\w.-]+)/],
  ['ashby', /^jobs\.ashbyhq\.com\/([\w.-]+)/],
  ['smartrecruiters', /^(?:careers|jobs)\.smartrecruiters\.com\/([\w-]+)/],
  ['workable', /^apply\.workable\.com\/([\w-]+)/],
  ['recruitee', /^([\w-]+)\.recruitee\.com/],
];

const workdayPage = /^([\w-]+)\.(wd\d+)\.myworkdayjobs\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]+)/;

/**
 * Reads a list `company,board,system` (the columns in any order, others passed over): a board is its token, Workday's
 * `TENANT.wd5/SITE`, or the address of its page, which also tells the system. A row that names none is refused by its line, and the
 * others stay. Throws `bad-input` for a file without such columns.
 */
export function readBoardList(text: string): BoardList {
  const [header, ...rows] = parseCsv(text);
  const names = header?.fields.map(({ value }) => value.trim().toLowerCase()) ?? [];
  const at = (of: keyof typeof columns): number =>
    columns[of].map((name) => names.indexOf(name)).find((i) => i >= 0) ?? -1;
  const [company, board, system] = [at('company'), at('board'), at('system')];
  if (board < 0)
    throw new Problem(
      'bad-input',
      `Expected a list with the columns company, board and system; ${names.join(', ').slice(0, 120) || 'nothing'} came.`,
      {
        hint: 'The first line names the columns: company,board,system.',
      },
    );
  const boards = new Map<string, ListedBoard>();
  const refused: { line: number; reason: string }[] = [];
  for (const row of rows) {
    const found = listed(cell(row, company), cell(row, board), cell(row, system));
    if (found === null) continue;
    const key = typeof found === 'string' ? '' : `${found.system}/${found.board}`;
    const reason = typeof found === 'string' ? found : otherEmployer(boards.get(key), found);
    if (reason !== null) refused.push({ line: row.line, reason });
    else if (!boards.has(key)) boards.set(key, found as ListedBoard);
  }
  return { boards: [...boards.values()], refused };
}

const cell = ({ fields }: CsvRow, at: number): string => fields[at]?.value.trim() ?? '';
const quoted = (text: string): string => JSON.stringify(text.slice(0, 80));

/** A row's board; in words why it is none; `null` for an empty row. */
function listed(company: string, board: string, system: string): ListedBoard | string | null {
  if (company === '' && board === '' && system === '') return null;
  if (board === '') return 'expected a board; its cell is empty';
  const place = placeOf(board, system.toLowerCase());
  if (typeof place === 'string') return place;
  return { company: company === '' ? null : company, ...place };
}

const askable = (system: string): system is BoardSystem =>
  system === 'workday' || pages.some(([known]) => known === system);

function placeOf(board: string, system: string): Omit<ListedBoard, 'company'> | string {
  if (system !== '' && !askable(system)) return `expected a system that can be asked; ${quoted(system)} came`;
  const address = /^https?:\/\/(.+)$/i.exec(board)?.[1] ?? null;
  const found = address === null ? tokenOf(board, system) : addressed(board, address);
  if (found === null || (system !== '' && found.system !== system))
    return `expected ${wanted(system, address !== null)}; ${quoted(board)} came`;
  return found;
}

function wanted(system: string, address: boolean): string {
  if (address) return `the address of a board${system === '' ? '' : ` of ${system}`}`;
  if (system === 'workday') return "Workday's board as TENANT.wd5/SITE";
  return system === '' ? 'a system beside the board, or its address' : "a board's token";
}

function tokenOf(board: string, system: string): Omit<ListedBoard, 'company'> | null {
  const [, tenant, server, site] = /^([\w-]+)\.(wd\d+)\/([\w-]+)$/.exec(board) ?? [];
  if (tenant !== undefined) return workdayBoard(tenant, server!, site!);
  if (!askable(system) || system === 'workday') return null;
  return /^[\w.-]+$/.test(board) && !board.includes('..') ? placed(system, board) : null;
}

function addressed(board: string, address: string): Omit<ListedBoard, 'company'> | null {
  const [, tenant, server, site] = workdayPage.exec(address) ?? [];
  if (tenant !== undefined) return workdayBoard(tenant, server!, site!);
  for (const [system, page] of pages) {
    const token = page.exec(address)?.[1];
    if (token !== undefined) return placed(system, token);
  }
  const asked = boardOfUrl(board);
  return asked === null || asked.system === 'workday' ? null : placed(asked.system, asked.board);
}

const workdayBoard = (tenant: string, server: string, site: string): Omit<ListedBoard, 'company'> => ({
  system: 'workday',
  board: `${tenant}/${site}`.toLowerCase(),
  named: `workday:${tenant}.${server}/${site}`,
});

const placed = (system: BoardSystem, token: string): Omit<ListedBoard, 'company'> => ({
  system,
  board: token.toLowerCase(),
  named: `${system}:${token}`,
});

function otherEmployer(known: ListedBoard | undefined, { company, named }: ListedBoard): string | null {
  if (known === undefined || known.company === company) return null;
  return `${named} stands above as ${quoted(known.company ?? 'nobody')}'s; here as ${quoted(company ?? 'nobody')}'s`;
}
