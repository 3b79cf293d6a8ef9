import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem } from '../core/index.ts';
import { addFiles } from '../engine/add/add-files.ts';
import { checkedDay } from '../engine/day.ts';
import { boardListOf, employersOf } from '../engine/postings/board-list.ts';
import { addedShown } from './add/shown.ts';
import { exitCodes } from './shared/exit-codes.ts';
import { ledgerToKeep } from './shared/ledger-folder.ts';
import { askArgs, askOptions, text, words } from './shared/options.ts';
import { print, screenFor } from './shared/shown.ts';

const args: ArgsDef = {
  file: {
    type: 'positional',
    required: false,
    valueHint: 'FILE|DIR',
    description: 'tables, notices and payloads of sources, plain or gzip; folders are taken whole',
  },
  format: askArgs.format,
  ledger: {
    ...askArgs.ledger,
    description: 'the ledger to add to (HEADCOUNT_LEDGER, else .headcount/ledger)',
  },
  retrieved: {
    type: 'string',
    valueHint: 'DATE',
    description: 'the day they were fetched (the day in the file’s name, else today)',
  },
  url: { type: 'string', valueHint: 'ADDRESS', description: 'where they were fetched from' },
  company: {
    type: 'string',
    valueHint: 'NAME',
    description: 'whose postings they are, where a board does not say',
  },
  boards: {
    type: 'string',
    valueHint: 'FILE',
    description: 'whose each board is: a CSV of company,board,system',
  },
  feed: { type: 'string', valueHint: 'NAME', description: 'have them read by this source, by name' },
};

const command: CommandDef = defineCommand({
  meta: { name: 'add', description: 'Add files of sources to the ledger, and account for every row' },
  args,
  async run({ args: given }) {
    const files = words(given, Number.POSITIVE_INFINITY);
    if (files.length === 0)
      throw new Problem('bad-option', 'Expected a file or a folder to add; none came.', {
        hint: 'headcount add notices.csv',
      });
    const retrieved = text(given, 'retrieved');
    const boards = text(given, 'boards');
    const list = boards === undefined ? null : boardListOf(boards);
    const { stderr } = process;
    const report = await addFiles(files, {
      folder: ledgerToKeep({ named: text(given, 'ledger'), env: process.env }),
      retrieved: retrieved === undefined ? undefined : checkedDay(retrieved, 'retrieved'),
      url: text(given, 'url'),
      feed: text(given, 'feed'),
      company: text(given, 'company'),
      employers: employersOf(list),
      progress: (done, of, file) => {
        if (stderr.isTTY && of > 1) stderr.write(`\r\u001b[K${done} of ${of}  ${file.slice(-60)}`);
      },
    });
    if (stderr.isTTY && report.files.length > 1) stderr.write('\r\u001b[K');
    for (const { line, reason } of list?.refused ?? []) stderr.write(`${boards}, line ${line}: ${reason}\n`);
    print(addedShown(report), askOptions(given).format, screenFor(false, text(given, 'ledger')));
    if (report.files.some((file) => 'refused' in file) || (list?.refused.length ?? 0) > 0)
      process.exitCode = exitCodes.input;
  },
});
export default command;
