import { type ArgsDef, type CommandDef, defineCommand } from 'citty';
import { attributeSdid } from '../../engine/attribute/sdid.ts';
import { saveSvg } from '../plot/save-svg.ts';
import { required, text, words } from '../shared/options.ts';
import { print, screenFor } from '../shared/shown.ts';
import { attributeArgs, attributeOptions } from './options.ts';
import { panelArgs, panelColumns } from './panel-args.ts';
import { sdidChart, shownSdid } from './sdid-shown.ts';

const args: ArgsDef = { ...panelArgs, ...attributeArgs };

const command: CommandDef = defineCommand({
  meta: {
    name: 'sdid',
    description:
      'Synthetic difference in differences: weighted units and weighted times, with placebos and gates',
  },
  args,
  run({ args: given }) {
    words(given, 0);
    const { force, format } = attributeOptions(given);
    const answer = attributeSdid({ data: required(given, 'data'), columns: panelColumns(given), force });
    const file = text(given, 'svg');
    const chart = sdidChart(answer, required(given, 'outcome'));
    if (file !== undefined && chart !== null) saveSvg(file, chart);
    print(shownSdid(answer, chart), format, screenFor(false));
  },
});
export default command;
