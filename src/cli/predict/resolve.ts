import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem } from '../../core/index.ts';
import { askArgs, words } from '../shared/options.ts';
import { showCases } from './hear.ts';

const args: ArgsDef = {
  id: { type: 'positional', required: false, valueHint: 'ID', description: 'one prediction; all without it' },
  ...askArgs,
};

const command: CommandDef = defineCommand({
  meta: {
    name: 'resolve',
    description: 'Decide predictions from the ledger, as of any day: the same bytes every time',
  },
  args,
  async run({ args: given }) {
    const [id] = words(given, 1);
    let found = 0;
    await showCases(
      given,
      (each) => {
        const chosen = id === undefined || each.id === id;
        if (chosen) found += 1;
        return chosen;
      },
      {
        none: 'No such prediction is known',
        next: 'headcount predict resolve --as-of DATE (as it stood on a past day)',
      },
    );
    if (id !== undefined && found === 0)
      throw new Problem(
        'not-found',
        `Expected the id of a prediction; none known by that day is called "${id.slice(0, 40)}".`,
        {
          hint: 'headcount predict list shows the ids.',
        },
      );
  },
});
export default command;
