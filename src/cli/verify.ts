import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import type { Verification } from '../engine.ts';
import { ask, type Screen } from './shared/ask.ts';
import { exitCodes } from './shared/exit-codes.ts';
import { askArgs, words } from './shared/options.ts';
import { wrapIndented } from './terminal/wrap.ts';
import { printable } from './xray/printable.ts';

const args: ArgsDef = { ...askArgs };
const failuresShown = 20;

const command: CommandDef = defineCommand({
  meta: {
    name: 'verify',
    description: 'Check every quote against its document and every row against its hash',
  },
  args,
  async run({ args: given }) {
    words(given, 0);
    await ask(given, async (engine) => {
      const found = await engine.verify();
      if (found.passed === false) process.exitCode = exitCodes.checkFailed;
      return {
        json: { ledger: engine.folder, ...found },
        csv: {
          columns: ['check', 'at', 'message'],
          rows: found.failures.map((f) => [f.check, f.at, f.message]),
        },
        text: (screen) => verifyText(found, engine.folder, screen),
      };
    });
  },
});
export default command;

function verifyText(found: Verification, folder: string | null, { style, columns }: Screen): string {
  const { rows, quotes, documents, runs, corrections, links, postings } = found.lookedAt;
  const ofPostings = postings === 0 ? '' : `, ${postings} postings against their texts`;
  const looked = `Looked at ${rows} rows against their hashes, ${quotes} quotes against their documents, ${documents} documents against their bytes${ofPostings}, ${runs} runs against their tallies, ${corrections} corrections and ${links} links.`;
  const verdict = {
    true: 'Everything holds.',
    false: style.warn(`${found.failed} checks failed.`),
    null: 'There was nothing to look at, so nothing is proved.',
  }[String(found.passed) as 'true' | 'false' | 'null'];
  const shown = found.failures
    .slice(0, failuresShown)
    .map((f) => wrapIndented(printable(`${f.check} ${f.at}: ${f.message}`), columns, '    ', '  - '));
  const more =
    found.failed > shown.length
      ? [`  and ${found.failed - shown.length} more; --format json lists up to a thousand`]
      : [];
  return [
    style.bold(verdict),
    wrapIndented(looked, columns, ''),
    ...shown,
    ...more,
    style.dim(`Ledger: ${folder ?? 'in memory, made from data/'}`),
  ].join('\n');
}
