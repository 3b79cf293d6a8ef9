import { datePattern, Problem } from '../../core/index.ts';

export const formats = ['text', 'json', 'csv', 'md'] as const;
export type Format = (typeof formats)[number];

/** What the user asked for, checked. */
export interface ReadRequest {
  readonly files: readonly string[];
  readonly format: Format;
  readonly explain: boolean;
  readonly receipt: boolean;
  readonly save: boolean;
  readonly fetch: boolean;
  readonly published: string | null;
  readonly asOf: string | null;
  readonly jobs: number;
}

export interface RawOptions {
  readonly files: readonly string[];
  readonly format?: string | undefined;
  readonly explain?: boolean | undefined;
  readonly receipt?: boolean | undefined;
  readonly save?: boolean | undefined;
  readonly fetch?: boolean | undefined;
  readonly published?: string | undefined;
  readonly asOf?: string | undefined;
  readonly jobs?: string | undefined;
}

export function readRequest(raw: RawOptions, cores: number): ReadRequest {
  if (raw.files.length === 0)
    throw badOption(
      'expected a file, a folder, or - for standard input; came nothing',
      'headcount read article.html',
    );
  if (raw.files.filter((file) => file === '-').length > 1)
    throw badOption('expected - at most once; standard input can be read only once');
  const url = raw.files.find(isUrl);
  if (url !== undefined && raw.fetch !== true)
    throw badOption(
      `expected a file; ${url} is an address, and nothing is fetched unless you say so`,
      'Add --fetch.',
    );
  if (raw.fetch === true && url === undefined)
    throw badOption(
      'expected an http or https address to fetch; came none',
      'headcount read --fetch https://...',
    );
  return {
    files: raw.files,
    format: formatOf(raw.format ?? 'text'),
    explain: raw.explain === true,
    receipt: raw.receipt === true,
    save: raw.save === true,
    fetch: raw.fetch === true,
    published: dateOf('--published', raw.published),
    asOf: dateOf('--as-of', raw.asOf),
    jobs: jobsOf(raw.jobs, cores),
  };
}

export function isUrl(file: string): boolean {
  return /^https?:\/\//i.test(file);
}

function formatOf(asked: string): Format {
  const format = formats.find((one) => one === asked);
  if (format === undefined)
    throw badOption(`expected --format ${formats.join(', ')}; came ${JSON.stringify(asked)}`);
  return format;
}

function dateOf(name: string, asked: string | undefined): string | null {
  if (asked === undefined) return null;
  const [year = 0, month = 1, day = 1] = asked.split('-').map(Number);
  const real =
    /^\d{4}-\d{2}-\d{2}$/.test(asked) && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  if (!datePattern.test(asked) || !real)
    throw badOption(`expected ${name} with a day such as 2026-04-23; came ${JSON.stringify(asked)}`);
  return asked;
}

function jobsOf(asked: string | undefined, cores: number): number {
  if (asked === undefined) return Math.max(1, Math.min(cores, 4));
  const jobs = Number(asked);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw badOption(`expected --jobs with a whole number from 1 to 64; came ${JSON.stringify(asked)}`);
  return jobs;
}

function badOption(message: string, hint = 'headcount read --help lists what is taken.'): Problem {
  return new Problem('bad-option', message, { hint });
}
