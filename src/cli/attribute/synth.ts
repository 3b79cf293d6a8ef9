import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { Problem } from '../../core/index.ts';
import { attributeSynth } from '../../engine/attribute/synth.ts';
import { saveSvg } from '../plot/save-svg.ts';
import { type Given, list, oneOf, required, text, words } from '../shared/options.ts';
import { print, screenFor } from '../shared/shown.ts';
import { attributeArgs, attributeOptions } from './options.ts';
import { panelArgs, panelColumns } from './panel-args.ts';
import { shownSynth, synthChart } from './synth-shown.ts';

const args: ArgsDef = {
  ...panelArgs,
  predictors: {
    type: 'string',
    valueHint: 'a,b:1984..1988',
    description: 'match means of these columns over these times (the outcome at every time)',
  },
  window: {
    type: 'string',
    valueHint: 'A..B',
    description: 'times whose gaps the predictors’ weights minimise (all before treatment)',
  },
  placebo: {
    type: 'string',
    valueHint: 'treated-out|treated-in',
    description: 'whether placebos may be made of the treated unit (treated-out)',
  },
  weights: {
    type: 'string',
    valueHint: 'a=.6,b=.4',
    description: 'take these weights instead of choosing them',
  },
  ...attributeArgs,
};

const command: CommandDef = defineCommand({
  meta: {
    name: 'synth',
    description:
      'Synthetic control: one treated unit beside a weighted mean of others, with placebos and gates',
  },
  args,
  run({ args: given }) {
    words(given, 0);
    const { force, format } = attributeOptions(given);
    const answer = attributeSynth({
      data: required(given, 'data'),
      columns: panelColumns(given),
      predictors: text(given, 'predictors') ?? null,
      window: text(given, 'window') ?? null,
      rule: oneOf(given, 'placebo', ['treated-out', 'treated-in']),
      weights: weightsGiven(given),
      force,
    });
    const file = text(given, 'svg');
    const chart = synthChart(answer, required(given, 'outcome'));
    if (file !== undefined && chart !== null) saveSvg(file, chart);
    print(shownSynth(answer, chart), format, screenFor(false));
  },
});
export default command;

/** `Utah=.334,Nevada=.234`: at least zero, adding up to one within a hundredth, used as they are. */
function weightsGiven(given: Given): Readonly<Record<string, number>> | null {
  const parts = list(given, 'weights').map((part) => {
    const at = part.lastIndexOf('=');
    return [part.slice(0, at).trim(), Number(part.slice(at + 1) || Number.NaN)] as const;
  });
  if (parts.length === 0) return null;
  const bad = parts.find(([name, weight]) => name === '' || !(weight >= 0 && weight <= 1));
  const total = parts.reduce((sum, [, weight]) => sum + weight, 0);
  if (bad === undefined && Math.abs(total - 1) <= 0.01) return Object.fromEntries(parts);
  throw new Problem(
    'bad-option',
    `Expected --weights NAME=W,... from 0 to 1 that add up to 1; ${bad === undefined ? `they add up to ${total}` : `"${bad[0].slice(0, 40)}" has none`}.`,
  );
}
