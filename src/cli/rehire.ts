import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { rehire } from '../engine/rehire/rehire.ts';
import { rehireShown } from './rehire/shown.ts';
import { askLedger } from './shared/ask-ledger.ts';
import { askArgs, askOptions, text, words } from './shared/options.ts';

const args: ArgsDef = {
  company: { type: 'string', valueHint: 'NAME', description: 'only this employer’s actions' },
  ...askArgs,
};

const command: CommandDef = defineCommand({
  meta: {
    name: 'rehire',
    description: 'After each layoff: which roles were advertised again, beyond the usual',
  },
  args,
  async run({ args: given }) {
    words(given, 0);
    const company = text(given, 'company');
    const { receipt } = askOptions(given);
    await askLedger(given, async (opened, asOf) => rehireShown(await rehire(opened, asOf, company), receipt));
  },
});
export default command;
