import { availableParallelism } from 'node:os';
import { type CommandDef, defineCommand } from 'citty';
import { Problem } from '../core/index.ts';
import { openInternet, realEffects, registerCompanies } from '../engine/documents.ts';
import { Notices } from './read/notices.ts';
import { Output } from './read/output.ts';
import { printerFor } from './read/printers.ts';
import { readRequest } from './read/request.ts';
import { runRead } from './read/run.ts';
import type { Saver } from './read/save.ts';
import { exitCodes } from './shared/exit-codes.ts';
import { ledgerToKeep } from './shared/ledger-folder.ts';
import { text } from './shared/options.ts';
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
const command: CommandDef<typeof args> = defineCommand({
  meta: {
    name: 'read',
    description: 'Read articles, filings and memos into quoted, checked statements',
  },
  args,
  async run({ args: given }) {
    const request = readRequest({ ...given, files: given._, asOf: given['as-of'] }, availableParallelism());
    const { stdout, stderr, stdin, env } = process;
    const style = styleFor(stdout, env);
    const notices = new Notices(stderr, styleFor(stderr, env));
    const saver = request.save ? await openSaver(text(given, 'ledger')) : null;
    try {
      const tally = await runRead(request, {
        stdin,
        web: openInternet,
        output: new Output(stdout),
        notices,
        printer: printerFor(request, style, terminalWidth(stdout, env)),
        companies: registerCompanies(),
        saver,
      });
      if (saver !== null) notices.done(saver.summary());
      if (tally.refused > 0) process.exitCode = exitCodes.input;
    } catch (error) {
      // The envelope goes to standard output, which here is what failed.
      if (request.format === 'json' && error instanceof Problem && error.code === 'disk-full')
        notices.refused('output', error.toJSON().error);
      throw error;
    } finally {
      await saver?.close();
    }
  },
});
export default command;

/** The ledger is opened only when something is to be kept: reading needs no database. */
async function openSaver(named: string | undefined): Promise<Saver> {
  const [{ openEngine }, { Saver }] = await Promise.all([import('../engine.ts'), import('./read/save.ts')]);
  const folder = ledgerToKeep({ named, env: process.env });
  const engine = await openEngine({ folder, mode: 'write' });
  return new Saver(engine, realEffects.today());
}
