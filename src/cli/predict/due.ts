import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { askArgs, words } from '../shared/options.ts';
import { showCases } from './hear.ts';

const args: ArgsDef = { ...askArgs };

const command: CommandDef = defineCommand({
  meta: { name: 'due', description: 'Predictions whose day has come, decided or not' },
  args,
  async run({ args: given }) {
    words(given, 0);
    await showCases(given, ({ due }, asOf) => due <= asOf, {
      none: 'Nothing is due',
      next: 'headcount predict score (who was right)',
    });
  },
});
export default command;
