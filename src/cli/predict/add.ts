import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem } from '../../core/index.ts';
import { openedLedger } from '../../engine/opened-ledger.ts';
import { addPrediction } from '../../engine/predict/add.ts';
import { foot } from '../shared/foot.ts';
import { ledgerToKeep } from '../shared/ledger-folder.ts';
import { askArgs, askOptions, text, words } from '../shared/options.ts';
import { print, screenFor } from '../shared/shown.ts';
import { casesCsv, caseText } from './case-text.ts';

const args: ArgsDef = {
  text: {
    type: 'positional',
    required: false,
    valueHint: 'TEXT',
    description: 'what is foretold, in a sentence',
  },
  rule: { type: 'string', valueHint: 'RULE', description: 'measure(ai-share, window=2027-Q1) >= 50%' },
  due: { type: 'string', valueHint: 'DATE', description: 'the day on which it is decided' },
  by: { type: 'string', valueHint: 'NAME', description: 'who foretells it (you)' },
  probability: { type: 'string', valueHint: 'P', description: 'the chance that it comes true, 0 to 1' },
  expects: { type: 'string', valueHint: 'E', description: '45% +- 5% for measure(ai-share, window=2027-Q1)' },
  format: askArgs.format,
  ledger: {
    ...askArgs.ledger,
    description: 'the ledger to keep it in (HEADCOUNT_LEDGER, else .headcount/ledger)',
  },
};

const command: CommandDef = defineCommand({
  meta: { name: 'add', description: 'Enter a prediction with its rule, locked by its hash' },
  args,
  async run({ args: given }) {
    const [sentence] = words(given, 1);
    const rule = text(given, 'rule');
    if (sentence === undefined || rule === undefined)
      throw new Problem(
        'bad-option',
        'Expected what is foretold and the rule that decides it; they did not both come.',
        {
          hint: 'headcount predict add "Half of announced cuts cite AI" --rule "measure(ai-share, window=2027-Q1) >= 50%" --due 2027-05-31',
        },
      );
    const chance = text(given, 'probability');
    const probability = chance === undefined ? undefined : Number(chance);
    const folder = ledgerToKeep({ named: text(given, 'ledger'), env: process.env });
    const opened = await openedLedger({ folder, mode: 'write' });
    try {
      const entered = await addPrediction(opened, {
        ...{ text: sentence, madeBy: text(given, 'by') ?? 'you', due: text(given, 'due'), rule, probability },
        expects: text(given, 'expects'),
      });
      const shown = {
        json: { entered },
        csv: casesCsv([entered]),
        text: (screen: ReturnType<typeof screenFor>) =>
          `${caseText(entered, screen)}\n\n${foot(`Entered and locked in ${folder}. Next: headcount predict list`, screen)}`,
      };
      print(shown, askOptions(given).format, screenFor(true, text(given, 'ledger')));
    } finally {
      await opened.close();
    }
  },
});
export default command;
