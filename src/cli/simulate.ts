import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem, sayNumber } from '../core/index.ts';
import { type Simulated, simulate } from '../engine/simulate/simulate.ts';
import { foot } from './shared/foot.ts';
import { askArgs, askOptions, type Given, text, words } from './shared/options.ts';
import { print, type Shown, screenFor } from './shared/shown.ts';
import { wrapIndented } from './terminal/wrap.ts';

const args: ArgsDef = {
  out: { type: 'string', valueHint: 'DIR', description: 'the folder to write the invented world into' },
  employers: { type: 'string', valueHint: 'N', description: 'how many invented employers, 1 to 2000 (6)' },
  seed: { type: 'string', valueHint: 'N', description: 'the same seed gives the same world (2)' },
  days: {
    type: 'string',
    valueHint: 'N',
    description: 'how long their boards are watched, 730 to 3650 (1461)',
  },
  every: {
    type: 'string',
    valueHint: 'DAYS',
    description: 'from one look at a board to the next, 1 to 60 (14)',
  },
  format: askArgs.format,
};

const command: CommandDef = defineCommand({
  meta: {
    name: 'simulate',
    description: 'An invented world with known truth: postings, actions, quiet refills',
  },
  args,
  async run({ args: given }) {
    words(given, 0);
    const out = text(given, 'out');
    if (out === undefined)
      throw new Problem('bad-option', 'Expected a folder to write into; none came.', {
        hint: 'headcount simulate --out demo',
      });
    const { stderr } = process;
    const made = await simulate({
      out,
      employers: whole(given, 'employers', 6),
      seed: whole(given, 'seed', 2),
      days: whole(given, 'days', 1461),
      every: whole(given, 'every', 14),
      progress: (done, of) => {
        if (stderr.isTTY) stderr.write(`\r\u001b[K${done} of ${of} days`);
      },
    });
    if (stderr.isTTY) stderr.write('\r\u001b[K');
    print(shown(made), askOptions(given).format, screenFor(false));
  },
});
export default command;

function whole(given: Given, name: string, otherwise: number): number {
  const value = text(given, name);
  if (value === undefined) return otherwise;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new Problem('bad-option', `Expected a whole number after --${name}; "${value.slice(0, 40)}" came.`);
}

function shown(made: Simulated): Shown {
  const { out, employers, looks, postings, shown: seen, from, to } = made;
  return {
    json: made,
    csv: { columns: Object.keys(made), rows: [Object.values(made) as (string | number)[]] },
    text: (screen) =>
      [
        screen.style.bold(
          `${sayNumber(employers)} invented employers, ${sayNumber(postings)} postings, ${sayNumber(looks)} looks at their boards`,
        ),
        wrapIndented(
          `All of it is fiction, from ${from} to ${to}. ${sayNumber(seen)} of the postings stand in a look; the others came and went between two. Each action is known three days after it was announced. truth.csv says what was refilled.`,
          screen.columns,
          '',
        ),
        foot(
          `Next: headcount add ${out}/boards ${out}/layoffs.csv --ledger ${out}/ledger, then headcount rehire --ledger ${out}/ledger`,
          screen,
        ),
      ].join('\n'),
  };
}
