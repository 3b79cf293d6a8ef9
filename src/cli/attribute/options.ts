import { Problem } from '../../core/index.ts';
import { type Format, formatGiven, type Given, text } from '../shared/options.ts';

/** The options that every attribution understands beside its own. */
export const attributeArgs = {
  force: { type: 'boolean', description: 'print an estimate that a failed gate withholds, marked so' },
  format: { type: 'string', valueHint: 'text|json|csv', description: 'how to show it (text)' },
} as const;

export interface AttributeOptions {
  readonly force: boolean;
  readonly format: Format;
}

export function attributeOptions(given: Given): AttributeOptions {
  return { force: given.force === true, format: formatGiven(given) };
}

/** `--svg FILE`, for those that draw. */
export const svgArg = {
  svg: { type: 'string', valueHint: 'FILE', description: 'write the picture to this file as well' },
} as const;

/** `--matters X`: the smallest effect that would matter, for the power gate. */
export function effectThatMatters(given: Given): number | null {
  const value = text(given, 'matters');
  if (value === undefined) return null;
  if (Number.isFinite(Number(value)) && Number(value) > 0) return Number(value);
  throw new Problem('bad-option', `Expected --matters as a number above 0; "${value.slice(0, 40)}" came.`);
}
