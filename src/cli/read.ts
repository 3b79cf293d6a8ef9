import { availableParallelism } from 'node:os';
import { type CommandDef, defineCommand } from 'citty';
import { openInternet } from '../engine/documents.ts';
import { Notices } from './read/notices.ts';
import { Output } from './read/output.ts';
import { printerFor } from './read/printers.ts';
import { readRequest } from './read/request.ts';
import { runRead } from './read/run.ts';
import { styleFor } from './terminal/style.ts';
import { terminalWidth } from './terminal/width.ts';

const args = {
  file: {
    type: 'positional',
    required: false,
    valueHint: 'FILE|DIR|-',
    description:
      'text, Markdown, HTML, PDF or .eml; folders are read whole; - is standard input; several may be named',
  },
  format: { type: 'string', valueHint: 'text|json|csv|md', description: 'how to show it (text)' },
  explain: { type: 'boolean', description: 'say which words decided each decision' },
  receipt: { type: 'boolean', description: 'say where each quote stands in its document' },
  save: { type: 'boolean', description: 'append what was read to the ledger' },
  ledger: { type: 'string', valueHint: 'DIR', description: 'the ledger to append to' },
  fetch: {
    type: 'boolean',
    description: 'allow http and https addresses among the files; each is fetched once',
  },
  published: { type: 'string', valueHint: 'DATE', description: 'the day these documents were published' },
  'as-of': {
    type: 'string',
    valueHint: 'DATE',
    description: 'the day to count weekdays from where a document gives none',
  },
  jobs: { type: 'string', valueHint: 'N', description: 'documents read at once (cores, at most 4)' },
} as const;

/** `headcount read`: documents in, an X-ray out. */
export const readCommand: CommandDef<typeof args> = defineCommand({
  meta: {
    name: 'read',
    description: 'Read articles, filings and memos into quoted, checked statements',
  },
  args,
  async run({ args: given }) {
    const request = readRequest({ ...given, files: given._, asOf: given['as-of'] }, availableParallelism());
    const { stdout, stderr, stdin, env } = process;
    const printer = printerFor(request, styleFor(stdout, env), terminalWidth(stdout, env));
    const tally = await runRead(request, {
      stdin,
      web: openInternet,
      output: new Output(stdout),
      notices: new Notices(stderr, styleFor(stderr, env)),
      printer,
      saver: null,
    });
    process.exitCode = tally.refused === 0 ? 0 : 4;
  },
});

export default readCommand;
