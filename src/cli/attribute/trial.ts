import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem } from '../../core/index.ts';
import { attributeTrial } from '../../engine/attribute/trial.ts';
import { type Given, list, oneOf, required, text, words } from '../shared/options.ts';
import { print, screenFor } from '../shared/shown.ts';
import { attributeArgs, attributeOptions, effectThatMatters } from './options.ts';
import { shownTrial } from './trial-shown.ts';

const args: ArgsDef = {
  data: { type: 'string', valueHint: 'F.csv', description: 'one row a randomised case' },
  outcome: { type: 'string', valueHint: 'C', description: 'column of the outcome; A+B sums two' },
  treatment: { type: 'string', valueHint: 'C', description: 'column of the treatment, two values' },
  treated: {
    type: 'string',
    valueHint: 'V',
    description: 'the value that is treated (as the dictionary says, else 1)',
  },
  covariates: {
    type: 'string',
    valueHint: 'a,b',
    description: 'columns to adjust for; log:C takes a logarithm',
  },
  unit: { type: 'string', valueHint: 'C', description: 'column of the person or site that rows come from' },
  log: { type: 'boolean', description: 'logarithm of the outcome; the effect is a ratio less one' },
  missing: { type: 'string', valueHint: 'refuse|drop|arm-mean', description: 'blank outcomes (refuse)' },
  dictionary: {
    type: 'string',
    valueHint: 'FILE',
    description: 'a text that says what the treatment’s values mean',
  },
  published: { type: 'string', valueHint: 'X', description: 'an effect published for these data, 0.188' },
  matters: { type: 'string', valueHint: 'X', description: 'the smallest coefficient that would matter' },
  ...attributeArgs,
};

const command: CommandDef = defineCommand({
  meta: {
    name: 'trial',
    description: 'A randomised trial: the effect with three errors, and whether its coding is as stated',
  },
  args,
  run({ args: given }) {
    words(given, 0);
    const { force, format } = attributeOptions(given);
    const answer = attributeTrial({
      data: required(given, 'data'),
      columns: {
        outcome: required(given, 'outcome'),
        treatment: required(given, 'treatment'),
        covariates: list(given, 'covariates'),
        unit: text(given, 'unit') ?? null,
        log: given.log === true,
      },
      treated: text(given, 'treated') ?? null,
      missing: oneOf(given, 'missing', ['refuse', 'drop', 'arm-mean']),
      dictionary: text(given, 'dictionary') ?? null,
      published: publishedEffect(given),
      matters: effectThatMatters(given),
      force,
    });
    print(shownTrial(answer), format, screenFor(false));
  },
});
export default command;

function publishedEffect(given: Given): number | null {
  const value = text(given, 'published');
  if (value === undefined) return null;
  if (Number.isFinite(Number(value))) return Number(value);
  throw new Problem(
    'bad-option',
    `Expected --published as a number such as 0.188; "${value.slice(0, 40)}" came.`,
  );
}
