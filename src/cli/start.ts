import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem } from '../core/index.ts';
import { openEngine } from '../engine.ts';
import { serve } from '../http/serve.ts';
import { overviewText } from './overview/overview.ts';
import { screenFor } from './shared/ask.ts';
import { ledgerToRead } from './shared/ledger-folder.ts';
import { askArgs, askOptions, text, words } from './shared/options.ts';

const args: ArgsDef = {
  once: { type: 'boolean', description: 'print the overview and end, without serving the page' },
  port: { type: 'string', valueHint: 'N', description: 'where to serve; the next free one is taken (4180)' },
  host: { type: 'string', valueHint: 'NAME', description: 'the address to listen on (127.0.0.1)' },
  ...askArgs,
};

/** `headcount start`: the overview in the terminal, then the observatory's page until it is stopped. */
const command: CommandDef = defineCommand({
  meta: { name: 'start', description: 'Print the overview and serve the observatory’s page' },
  args,
  async run({ args: given }) {
    words(given, 0);
    const options = askOptions(given);
    if (options.format === 'csv') {
      throw new Problem('bad-option', 'Expected --format text or json here; csv came.', {
        hint: 'headcount export writes every table as CSV.',
      });
    }
    const once = given.once === true;
    const [host, port] = [text(given, 'host'), portOf(text(given, 'port'))];
    const engine = await openEngine({ folder: ledgerToRead({ named: options.ledger, env: process.env }) });
    try {
      const overview = await engine.overview(options.asOf);
      const json = options.format === 'json';
      process.stdout.write(
        `${json ? JSON.stringify(overview, null, 2) : overviewText(overview, screenFor(options.receipt), ownName())}\n`,
      );
      if (once) return;
      const log = (line: string): void => void process.stderr.write(`${line}\n`);
      const served = await serve(engine, {
        ...(host === undefined ? {} : { host }),
        ...(port === undefined ? {} : { port }),
        log,
      });
      log(`\nThe observatory is at ${served.url}   (Ctrl-C stops it)`);
      await stopped();
      await served.close();
    } finally {
      await engine.close();
    }
  },
});
export default command;

function portOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^\d{1,5}$/.test(given)) return Number(given);
  throw new Problem('bad-option', `Expected a port from 0 to 65535; "${given.slice(0, 20)}" came.`);
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** Started by npm, the program is not on the path: the next command is said in the form that works. */
function ownName(): string {
  return process.env.npm_lifecycle_event === undefined ? 'headcount' : 'npx headcount';
}
