import { readFileSync } from 'node:fs';
import { type ArgsDef, type CommandMeta, runCommand } from 'citty';
import { checkFlags } from './check-flags.ts';
import { commands } from './commands.ts';
import { findCommand } from './find-command.ts';
import { commandHelp, groupHelp, topHelp } from './help.ts';
import { reported } from './shared/report-problem.ts';
import { styleFor } from './terminal/style.ts';
import { terminalWidth } from './terminal/width.ts';

/** The command line from its words to its exit code. */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    await dispatch(argv);
  } catch (error) {
    const { stderr, env } = process;
    const report = reported(error, {
      json: wantsJson(argv),
      debug: (env.HEADCOUNT_DEBUG ?? '') !== '',
      style: styleFor(stderr, env),
      columns: terminalWidth(stderr, env),
    });
    process.stderr.write(report.stderr);
    process.stdout.write(report.stdout);
    process.exitCode = report.exitCode;
  }
}

async function dispatch(argv: readonly string[]): Promise<void> {
  const screen = {
    style: styleFor(process.stdout, process.env),
    columns: terminalWidth(process.stdout, process.env),
  };
  const [first] = argv;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    process.stdout.write(`${topHelp(screen)}\n`);
    return;
  }
  if (first === '--version' || first === '-v') {
    process.stdout.write(`${version()}\n`);
    return;
  }
  const isGroup = commands.some(({ name }) => name.startsWith(`${first} `));
  if (argv.length === 2 && isGroup && asksHelp(argv)) {
    process.stdout.write(`${groupHelp(first, screen)}\n`);
    return;
  }
  const { entry, rest } = findCommand(argv);
  const command = await entry.load();
  const args = (await (typeof command.args === 'function' ? command.args() : command.args)) as ArgsDef;
  if (asksHelp(rest)) {
    const meta = command.meta as CommandMeta | undefined;
    process.stdout.write(`${commandHelp(entry, meta?.description ?? entry.summary, args, screen)}\n`);
    return;
  }
  checkFlags(rest, args);
  await runCommand(command, { rawArgs: [...rest] });
}

function asksHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
}

function wantsJson(argv: readonly string[]): boolean {
  return argv.some((word, i) => word === '--format=json' || (word === 'json' && argv[i - 1] === '--format'));
}

function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
