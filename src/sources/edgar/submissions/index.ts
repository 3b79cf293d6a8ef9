import { createHash } from 'node:crypto';
import { type Batch, type Observation, Problem, type Quarantined } from '../../../core/index.ts';
import type { Feed, FeedContext, GivenFile } from '../../feed.ts';
import { identify, type NamedFiler } from '../filer.ts';
import { type Filing, filingsOf } from './filings.ts';

const whole = /^\s*\{\s*"cik"\s*:\s*"?\d{1,10}"?\s*,\s*"entityType"\s*:/;
const older = /^\s*\{\s*"accessionNumber"\s*:\s*\[/;
const inName = /CIK(\d{10})/;

/** `data.sec.gov/submissions/CIK##########.json`, and its continuation `...-submissions-001.json`. */
export const submissions: Feed = {
  name: 'edgar-submissions',
  title: 'EDGAR list of one filer’s submissions',
  recognise: ({ name, bytes }) => {
    const start = new TextDecoder().decode(bytes.subarray(0, 600));
    if (whole.test(start)) return { fits: true };
    if (!older.test(start)) return { fits: false };
    if (inName.test(name)) return { fits: true };
    return { fits: false, near: 'its continuation names no filer: keep CIK########## in the file’s name' };
  },
  parse: submissionsBatch,
};

/** Items of Form 8-K that say something of the workforce, or date what else moves a price. */
const wanted: Readonly<Record<string, string>> = {
  '2.02': 'results of operations',
  '2.05': 'costs of exit or disposal activities',
};

interface Payload {
  readonly cik?: string | number;
  readonly name?: string;
  readonly tickers?: readonly string[];
  readonly website?: string;
  readonly formerNames?: readonly { readonly name: string }[];
  readonly filings?: { readonly recent?: unknown };
}

/** A row is one item 2.02 or 2.05 of one 8-K; the other filings stay in the held list, whose title counts them. */
function submissionsBatch({ name, bytes }: GivenFile, context: FeedContext): Batch {
  const text = new TextDecoder().decode(bytes);
  const payload = parsed(text);
  const filings = filingsOf(payload.filings?.recent ?? payload);
  const cik = String(payload.cik ?? inName.exec(name)?.[1] ?? '').padStart(10, '0');
  const filer = filerOf(payload, cik);
  const identified = identify(filer, context);
  const { company } = identified;
  // a continuation carries no name, so it enters no company: the list that it continues does
  const companies = payload.name === undefined ? [] : identified.companies;
  const snapshot = createHash('sha256').update(bytes).digest('hex');
  const source = `edgar-submissions/CIK${cik}`;
  const observations: Observation[] = [];
  const quarantined: Quarantined[] = [];
  for (const filing of filings) {
    if (!filing.form.startsWith('8-K')) continue;
    for (const item of filing.items.filter((each) => each in wanted)) {
      const origin = { source, key: `${filing.accession}/item-${item}`, snapshot };
      if (/^\d{4}-\d{2}-\d{2}$/.test(filing.filed))
        observations.push({ origin, ...itemFiled(filing, item, filer, company) });
      else
        quarantined.push({
          origin,
          raw: JSON.stringify(filing),
          reason: `expected a filing day such as 2025-03-05; "${filing.filed}" came`,
        });
    }
  }
  const rows = observations.length + quarantined.length;
  return {
    source,
    snapshot,
    rowsRead: rows + companies.length,
    documents: [
      {
        id: snapshot,
        bytes,
        text,
        mediaType: 'application/json',
        title: `${filer.name}: ${filings.length} filings listed, ${rows} items read`,
        publisher: 'SEC EDGAR submissions',
        url: context.url,
        published: null,
        retrieved: context.retrieved,
      },
    ],
    companies,
    observations,
    quarantined,
  };
}

function itemFiled(
  { accession, form, filed, accepted, document }: Filing,
  item: string,
  { cik, name }: NamedFiler,
  company: string | null,
): Omit<Observation, 'origin'> {
  const path = `${Number(cik)}/${accession.replaceAll('-', '')}/${document}`;
  return {
    series: `edgar/${form} item ${item}`,
    subject: name,
    company,
    period: { start: filed, end: filed, basis: 'as-of' },
    value: { low: null, best: 1, high: null, bound: 'exact' },
    unit: 'filings',
    basis: `${wanted[item]}; accepted ${easternTime(accepted)}`,
    citation: `${form} filed ${filed}, ${accession}: https://www.sec.gov/Archives/edgar/data/${path}`,
    knownAt: filed,
  };
}

/** EDGAR writes its own clock, New York's, with a Z as if it were UTC. */
function easternTime(accepted: string): string {
  const time = /T(\d{2}:\d{2}):\d{2}/.exec(accepted)?.[1];
  return time === undefined ? 'at a time not given' : `at ${time} in New York`;
}

function filerOf({ name, tickers, website, formerNames }: Payload, cik: string): NamedFiler {
  const domain = /^(?:https?:\/\/)?(?:www\.)?([\w.-]+\.\w+)/i.exec(website ?? '')?.[1]?.toLowerCase() ?? null;
  const aliases = [...new Set((formerNames ?? []).map((each) => each.name))];
  return { cik, name: name ?? `CIK ${cik}`, aliases, ticker: tickers?.[0] ?? null, domain };
}

function parsed(text: string): Payload {
  try {
    return JSON.parse(text) as Payload;
  } catch (cause) {
    throw new Problem(
      'bad-input',
      'Expected the JSON of EDGAR’s submissions; it does not parse: cut short?',
      {
        hint: 'Fetch it again.',
        cause,
      },
    );
  }
}
