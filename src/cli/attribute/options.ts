import type { Format, Given } from '../shared/options.ts';
import { formatGiven } from '../shared/options.ts';

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
