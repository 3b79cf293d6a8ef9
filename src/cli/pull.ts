import { join } from 'node:path';
import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { checkedDay } from '../engine/day.ts';
import { boardListOf } from '../engine/postings/board-list.ts';
import { pull, pullSources } from '../engine/pull/pull.ts';
import { listGiven } from './pull/list.ts';
import { pulledShown } from './pull/shown.ts';
import { sourcesShown } from './pull/sources.ts';
import { exitCodes } from './shared/exit-codes.ts';
import { ledgerToKeep } from './shared/ledger-folder.ts';
import { askArgs, askOptions, text, words } from './shared/options.ts';
import { print, screenFor } from './shared/shown.ts';

const args: ArgsDef = {
  source: {
    type: 'positional',
    required: false,
    valueHint: 'SOURCE',
    description: 'what to fetch; alone: what there is',
  },
  company: {
    type: 'string',
    valueHint: 'A,B',
    description: 'tickers, names or numbers (edgar); SYSTEM:TOKEN (boards)',
  },
  state: { type: 'string', valueHint: 'TX,WI', description: 'which states’ notices (all)' },
  since: { type: 'string', valueHint: 'DATE', description: 'only what is from this day on' },
  boards: {
    type: 'string',
    valueHint: 'FILE',
    description: 'boards to fetch and whose they are: a CSV of company,board,system',
  },
  list: {
    type: 'string',
    valueHint: 'FILE|ADDRESS',
    description: 'addresses, boards or companies, one a line',
  },
  contact: {
    type: 'string',
    valueHint: '"NAME MAIL"',
    description: 'who is asking, told to the sites (HEADCOUNT_CONTACT); edgar needs it',
  },
  out: { type: 'string', valueHint: 'DIR', description: 'where raw bytes are kept (.headcount/pulled)' },
  texts: {
    type: 'boolean',
    description: 'each posting’s text too, where a board lists none: a request each, once',
  },
  refresh: { type: 'boolean', description: 'ask again for what is held and fresh' },
  'fetch-only': { type: 'boolean', description: 'keep the bytes and add nothing to the ledger' },
  format: askArgs.format,
  ledger: {
    ...askArgs.ledger,
    description: 'the ledger to add to (HEADCOUNT_LEDGER, else .headcount/ledger)',
  },
};

const list = (words: string | undefined): readonly string[] =>
  (words ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

const command: CommandDef = defineCommand({
  meta: { name: 'pull', description: 'Fetch a source politely, keep its raw bytes, and add what it holds' },
  args,
  async run({ args: given }) {
    const [name] = words(given, 1);
    const { format } = askOptions(given);
    if (name === undefined) return print(sourcesShown(pullSources), format, screenFor(false));
    const since = text(given, 'since');
    const listed = listGiven(text(given, 'list'));
    const boards = text(given, 'boards');
    const { stderr, env } = process;
    const report = await pull(name, {
      companies: [...list(text(given, 'company')), ...listed.names],
      states: list(text(given, 'state')),
      urls: listed.urls,
      boards: boards === undefined ? null : boardListOf(boards),
      since: since === undefined ? null : checkedDay(since, 'since'),
      contact: text(given, 'contact') ?? (env.HEADCOUNT_CONTACT || null),
      out: text(given, 'out') ?? join('.headcount', 'pulled'),
      ledger: given['fetch-only'] === true ? null : ledgerToKeep({ named: text(given, 'ledger'), env }),
      texts: given.texts === true,
      refresh: given.refresh === true,
      progress: (done, of, what) => {
        if (stderr.isTTY) stderr.write(`\r\u001b[K${done} of ${of}  ${what.slice(0, 60)}`);
      },
    });
    if (stderr.isTTY) stderr.write('\r\u001b[K');
    print(pulledShown(report), format, screenFor(false, text(given, 'ledger')));
    const { failed, skipped } = report.counts;
    if (failed + skipped > 0) process.exitCode = exitCodes.input;
  },
});
export default command;
