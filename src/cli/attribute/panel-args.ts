import type { ArgsDef } from 'citty';
import type { SynthColumns } from '../../engine/attribute/synth-panel.ts';
import { type Given, list, required, text } from '../shared/options.ts';
import { svgArg } from './options.ts';

/** What every method with one treated unit in a panel asks for. */
export const panelArgs: ArgsDef = {
  data: { type: 'string', valueHint: 'F.csv', description: 'the panel in long form, a row a unit and time' },
  unit: { type: 'string', valueHint: 'C', description: 'column of the unit' },
  time: {
    type: 'string',
    valueHint: 'C',
    description: 'column of the time: numbers, days, months, quarters',
  },
  outcome: { type: 'string', valueHint: 'C', description: 'column of the outcome' },
  treated: { type: 'string', valueHint: 'NAME', description: 'the treated unit' },
  start: { type: 'string', valueHint: 'T', description: 'the first treated time' },
  end: { type: 'string', valueHint: 'T', description: 'the last time to use (the last there is)' },
  'leave-out': { type: 'string', valueHint: 'a,b', description: 'units that are not to be donors' },
  ...svgArg,
};

export function panelColumns(given: Given): SynthColumns {
  return {
    unit: required(given, 'unit'),
    time: required(given, 'time'),
    outcome: required(given, 'outcome'),
    treated: required(given, 'treated'),
    start: required(given, 'start'),
    end: text(given, 'end') ?? null,
    leaveOut: list(given, 'leave-out'),
  };
}
