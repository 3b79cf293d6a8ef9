import { Problem } from '../../core/index.ts';

/** A way of writing times: plain numbers, or calendar days, months or quarters counted in their own steps. */
interface Scale {
  readonly name: 'number' | 'day' | 'month' | 'quarter';
  readonly pattern: RegExp;
  readonly read: (parts: RegExpExecArray) => number;
  readonly say: (value: number) => string | number;
}

const two = (n: number): string => String(n).padStart(2, '0');

const scales: readonly Scale[] = [
  {
    name: 'number',
    pattern: /^-?\d+(?:\.\d+)?$/,
    read: ([text]) => Number(text),
    say: (value) => value,
  },
  {
    name: 'day',
    // a day at midnight is how data frames write a day
    pattern: /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00:00(?:\.0+)?Z?)?$/,
    read: ([text, , month, day]) => {
      const at = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
      // the engine of dates lets 31 February pass as a day in March
      const real = new Date(at);
      return real.getUTCMonth() + 1 === Number(month) && real.getUTCDate() === Number(day)
        ? at / 86_400_000
        : Number.NaN;
    },
    say: (value) => new Date(value * 86_400_000).toISOString().slice(0, 10),
  },
  {
    name: 'month',
    pattern: /^(\d{4})-(0[1-9]|1[0-2])$/,
    read: ([, year, month]) => Number(year) * 12 + Number(month) - 1,
    say: (value) => `${Math.floor(value / 12)}-${two((value % 12) + 1)}`,
  },
  {
    name: 'quarter',
    pattern: /^(\d{4})[- ]?Q([1-4])$/,
    read: ([, year, quarter]) => Number(year) * 4 + Number(quarter) - 1,
    say: (value) => `${Math.floor(value / 4)}-Q${(value % 4) + 1}`,
  },
];

/** One scale for all the times of a table: numbers count as they are; days, months and quarters in steps of one. */
export interface TimeAxis {
  readonly kind: Scale['name'];
  /** a time as written, or `null` where it is not written in this scale */
  readonly read: (text: string) => number | null;
  readonly say: (value: number) => string | number;
}

/** The scale in which every one of these times is written; a mixture is refused, and the first odd one named. */
export function timeAxis(times: readonly string[], column: string): TimeAxis {
  const first = times[0] ?? '';
  const scale = scales.find(({ pattern }) => pattern.test(first));
  if (scale === undefined)
    throw new Problem(
      'bad-input',
      `Expected times in column "${column}" as numbers, 2026-04-23, 2026-04 or 2026-Q2; "${first.slice(0, 40)}" came.`,
    );
  const read = (text: string): number | null => {
    const parts = scale.pattern.exec(text);
    const value = parts === null ? Number.NaN : scale.read(parts);
    return Number.isFinite(value) ? value : null;
  };
  const odd = times.find((time) => read(time) === null);
  if (odd !== undefined)
    throw new Problem(
      'bad-input',
      `Expected every time in column "${column}" written like "${first}"; "${odd.slice(0, 40)}" came too.`,
    );
  if (scale.name !== 'quarter') return { kind: scale.name, read, say: scale.say };
  const written = new Map(times.map((time) => [read(time), time]));
  return { kind: scale.name, read, say: (value) => written.get(value) ?? scale.say(value) };
}
