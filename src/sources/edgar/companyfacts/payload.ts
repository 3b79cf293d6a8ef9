import { Problem } from '../../../core/index.ts';

/** One fact as EDGAR gives it. `fy` and `fp` describe the filing that carried it, not the fact's own period. */
export interface Fact {
  readonly start?: string;
  readonly end: string;
  readonly val: number;
  readonly accn: string;
  readonly fy: number | null;
  readonly fp: string | null;
  readonly form: string;
  readonly filed: string;
}

/** The facts of one tag in one unit, in the payload's own order. */
export interface FactList {
  readonly series: string;
  readonly unit: string;
  readonly facts: readonly Fact[];
}

/** One company's payload, its CIK in ten digits. */
export interface CompanyPayload {
  readonly cik: string;
  readonly name: string;
  readonly lists: readonly FactList[];
}

type Tags = Readonly<Record<string, { readonly units?: Readonly<Record<string, readonly Fact[]>> }>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses the bytes of `companyfacts/CIK##########.json`. @throws Problem `bad-input` when they are something else */
export function readPayload(text: string): CompanyPayload {
  const value = parsed(text);
  if (!isObject(value) || !isObject(value.facts) || !/^\d{1,10}$/.test(String(value.cik))) {
    const came = isObject(value)
      ? `an object with ${Object.keys(value).slice(0, 6).join(', ')}`
      : typeof value;
    throw new Problem(
      'bad-input',
      `Expected a companyfacts payload with cik, entityName and facts; ${came} came.`,
      {
        hint: 'It is the file CIK##########.json of data.sec.gov/api/xbrl/companyfacts.',
      },
    );
  }
  const lists: FactList[] = [];
  for (const [taxonomy, tags] of Object.entries(value.facts))
    for (const [tag, { units }] of Object.entries((tags ?? {}) as Tags))
      for (const [unit, facts] of Object.entries(units ?? {}))
        if (Array.isArray(facts)) lists.push({ series: `${taxonomy}/${tag}`, unit, facts });
  return { cik: String(value.cik).padStart(10, '0'), name: String(value.entityName ?? ''), lists };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const start = text.slice(0, 40).replace(/\s+/g, ' ');
    throw new Problem(
      'bad-input',
      `Expected JSON from EDGAR; what came begins "${start}" and does not parse.`,
      {
        hint: 'A page of HTML here is EDGAR refusing the request: fetch again with a contact in the User-Agent.',
        cause,
      },
    );
  }
}
