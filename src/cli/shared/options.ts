import { Problem } from '../../core/index.ts';

export const formats = ['text', 'json', 'csv'] as const;
export type Format = (typeof formats)[number];

/** The options that every command which asks the ledger understands. */
export const askArgs = {
  'as-of': {
    type: 'string',
    valueHint: 'DATE',
    description: 'as it was known on a day, such as 2026-06-30 (today)',
  },
  format: { type: 'string', valueHint: 'text|json|csv', description: 'how to show it (text)' },
  receipt: { type: 'boolean', description: 'print the chain behind each figure' },
  ledger: {
    type: 'string',
    valueHint: 'DIR',
    description: 'the ledger’s folder (HEADCOUNT_LEDGER, else in memory)',
  },
} as const;

export interface AskOptions {
  readonly asOf: string | undefined;
  readonly format: Format;
  readonly receipt: boolean;
  readonly ledger: string | undefined;
}

/** What citty parsed, before it is checked. */
export type Given = Readonly<Record<string, unknown>>;

export function askOptions(given: Given): AskOptions {
  return {
    asOf: text(given, 'as-of'),
    format: formatGiven(given),
    receipt: given.receipt === true,
    ledger: text(given, 'ledger'),
  };
}

/** A text option, or undefined when it was not given; one given without its value is a mistake. */
export function text(given: Given, name: string): string | undefined {
  const value = given[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value !== '') return value;
  throw new Problem('bad-option', `Expected a value after --${name}; none came.`, {
    facts: { option: name },
  });
}

/** Positional words beyond what a command takes are a mistake rather than ignored. */
export function words(given: Given, most: number): readonly string[] {
  const found = Array.isArray(given._) ? given._.map(String) : [];
  if (found.length <= most) return found;
  throw new Problem(
    'bad-option',
    most === 0
      ? `Expected options alone; "${found[0]}" came.`
      : `Expected at most ${most} name${most === 1 ? '' : 's'}; "${found[most]}" came too.`,
    {
      hint: most === 0 ? 'Add --help to see what it takes.' : 'Put a name of several words in quotes.',
    },
  );
}

/** The form in which an answer was asked for; text where none was named. */
export function formatGiven(given: Given): Format {
  return formatOf(text(given, 'format') ?? 'text');
}

/** An option without which the command cannot run. */
export function required(given: Given, name: string): string {
  const value = text(given, name);
  if (value !== undefined) return value;
  throw new Problem('bad-option', `Expected --${name}; it did not come.`, { facts: { option: name } });
}

/** One of a few words; the first where none was named. */
export function oneOf<T extends string>(given: Given, name: string, choices: readonly [T, ...T[]]): T {
  const value = text(given, name) ?? choices[0];
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  throw new Problem('bad-option', `Expected --${name} ${choices.join(', ')}; "${value.slice(0, 40)}" came.`);
}

/** A list with commas between its parts; empty where none was named. */
export function list(given: Given, name: string): readonly string[] {
  const value = text(given, name);
  if (value === undefined) return [];
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A whole number of at least `least`, or `otherwise` where none was named. */
export function wholeNumber(given: Given, name: string, otherwise: number, least: number = 0): number {
  const value = text(given, name);
  if (value === undefined) return otherwise;
  if (/^-?\d+$/.test(value) && Number.isSafeInteger(Number(value)) && Number(value) >= least)
    return Number(value);
  throw new Problem(
    'bad-option',
    `Expected --${name} as a whole number of ${least} or more; "${value.slice(0, 40)}" came.`,
  );
}

function formatOf(given: string): Format {
  const format = formats.find((name) => name === given);
  if (format !== undefined) return format;
  throw new Problem('bad-option', `Expected --format ${formats.join(', ')}; "${given.slice(0, 40)}" came.`);
}
