import { Problem } from '../core/index.ts';

/** What a user gives for one input: a number, or an interval with the number in it. */
export interface Setting {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** where it comes from, when not from the user's own words */
  readonly source?: string;
}

const example = 'for example salary=120000, salary=90000..150000 or salary=90000..120000..150000';

/** `a=1,b=2..3,c=1..2..4`: a point, an interval about its middle, an interval with its central value. */
export function parseSettings(text: string): ReadonlyMap<string, Setting> {
  const settings = new Map<string, Setting>();
  for (const part of text.split(',')) {
    const [name = '', given, ...more] = part.split('=').map((word) => word.trim());
    if (name === '' || given === undefined || more.length > 0)
      throw new Problem('bad-option', `Expected name=number; "${part.slice(0, 60)}" came.`, {
        hint: `Write ${example}.`,
      });
    if (settings.has(name))
      throw new Problem('bad-option', `Expected each input once; ${name} came twice.`, {
        hint: `An interval is written low..high, ${example}.`,
      });
    settings.set(name, settingOf(name, given));
  }
  return settings;
}

/** `y=0`: one name and one number. */
export function parseTarget(text: string): { readonly output: string; readonly equals: number } {
  const [[output, { low, value, high }] = ['', { low: 0, value: 0, high: 0 }], ...more] = parseSettings(text);
  if (more.length > 0 || low !== high)
    throw new Problem(
      'bad-option',
      `Expected one output and one number, as npv=0; "${text.slice(0, 60)}" came.`,
    );
  return { output, equals: value };
}

function settingOf(name: string, given: string): Setting {
  const ends = given.split('..').map((word) => numberOf(name, word));
  const [low = Number.NaN, second = low, third] = ends;
  const high = third ?? second;
  const value = third === undefined ? (low + high) / 2 : second;
  if (ends.length > 3 || !(low <= value && value <= high))
    throw new Problem(
      'bad-input',
      `Expected ${name} as low..high or low..value..high, rising; "${given}" came.`,
      {
        hint: 'Put the smaller end first.',
        facts: { input: name },
      },
    );
  return { value, low, high };
}

const scales: Readonly<Record<string, number>> = { '': 1, '%': 0.01, k: 1e3, m: 1e6, bn: 1e9 };

function numberOf(name: string, word: string): number {
  const [, digits, suffix = ''] =
    /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%|k|m|bn)?$/i.exec(word.trim()) ?? [];
  const number = suffix === '%' ? Number(digits) / 100 : Number(digits) * (scales[suffix.toLowerCase()] ?? 1);
  if (Number.isFinite(number)) return number;
  throw new Problem('bad-option', `Expected a number for ${name}; "${word.slice(0, 40)}" came.`, {
    hint: 'Numbers are written 1200000, 1.2e6, 1.2m or 12%.',
    facts: { input: name },
  });
}
