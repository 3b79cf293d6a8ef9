import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Posting, PostingClass } from '../src/core/index.ts';
import { classifiedLooks } from '../src/engine/postings/classified-looks.ts';
import { parseCsv } from '../src/sources/register/csv.ts';
import type { Bench, Timing } from './run.ts';

const shared = new URL('../../shared/data/', import.meta.url);
const fields = [
  ...[
    'id',
    'requisition',
    'title',
    'company',
    'teams',
    'employment',
    'remote',
    'workplace',
    'places',
    'city',
  ],
  ...[
    'region',
    'country',
    'pay_low',
    'pay_high',
    'pay_currency',
    'pay_period',
    'published',
    'published_bound',
  ],
  ...['updated', 'closes', 'language', 'url', 'first_words', 'last_words'],
] as const;

type Read = { readonly posting: Posting; readonly made: PostingClass };

/** The look's day is told, since Workday counts days back from it. */
function readFile(name: string, bytes: Uint8Array): readonly Read[] {
  return (classifiedLooks({ name, bytes }, { seen: '2026-10-07' }) ?? []).flatMap(({ look, classes }) =>
    look.postings.map((posting, i) => ({ posting, made: classes[i]! })),
  );
}

/** A posting's fields as the labels write them: nothing stated is empty, several are parted by a bar. */
function told({ posting, made }: Read): Readonly<Record<string, string>> {
  const [first] = posting.places;
  const words = posting.description.split(/\s+/).filter((word) => word !== '' && word !== '-');
  const pay = made.pay;
  const values = {
    ...{ id: posting.id, requisition: posting.requisition, title: posting.title, company: posting.company },
    teams: posting.teams.join(' | '),
    ...{ employment: posting.employment, remote: posting.remote, workplace: posting.workplace },
    places: posting.places.map(({ text }) => text).join(' | '),
    ...{ city: first?.city, region: first?.region, country: first?.country },
    ...{ pay_low: pay?.low, pay_high: pay?.high, pay_currency: pay?.currency, pay_period: pay?.period },
    ...{ published: posting.published, published_bound: posting.publishedBound, updated: posting.updated },
    ...{ closes: posting.closes, language: posting.language, url: posting.url },
    first_words: words.slice(0, 3).join(' '),
    last_words: words.slice(-3).join(' '),
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value ?? '')]));
}

interface Label {
  /** *first*: read before mistakes were mended; *fresh*: drawn and read after it */
  readonly split: string;
  readonly file: string;
  readonly posting: string;
  readonly values: Map<string, string>;
}

function labelled(): readonly Label[] {
  const labels = new Map<string, Label>();
  const text = readFileSync(new URL('labels/board-fields.csv', import.meta.url), 'utf8');
  for (const row of parseCsv(text).slice(1)) {
    const [split = '', file = '', posting = '', field = '', value = ''] = row.fields.map(
      (cell) => cell.value,
    );
    const key = `${file} ${posting}`;
    const label = labels.get(key) ?? { split, file, posting, values: new Map<string, string>() };
    label.values.set(field, value);
    labels.set(key, label);
  }
  return [...labels.values()];
}

async function run(): Promise<readonly Timing[]> {
  if (!existsSync(new URL('ats/', shared))) {
    console.log('  ../shared is not there: nothing is measured');
    return [];
  }
  const labels = labelled();
  const read = new Map<string, Read>();
  for (const file of new Set(labels.map((label) => label.file))) {
    const ashby = file === 'ashby';
    const path = ashby ? 'postings/ashby-2025-10-28.jsonl.gz' : `ats/${file}`;
    const raw = readFileSync(new URL(path, shared));
    for (const [i, one] of readFile(file, ashby ? gunzipSync(raw) : raw).entries())
      read.set(`${file} ${ashby ? one.posting.id : i}`, one);
  }
  return ['first', 'fresh'].flatMap((split) =>
    scored(
      labels.filter((label) => label.split === split),
      read,
      split,
    ),
  );
}

function scored(labels: readonly Label[], read: ReadonlyMap<string, Read>, split: string): readonly Timing[] {
  let [right, stated, statedRight, whole] = [0, 0, 0, 0];
  for (const { file, posting, values } of labels) {
    const found = read.get(`${file} ${posting}`);
    const said = found === undefined ? {} : told(found);
    let slips = 0;
    for (const field of fields) {
      const wanted = values.get(field) ?? '';
      const came = said[field] ?? '';
      // a page that states no id is known again by what we make of it
      const good = came === wanted || (field === 'id' && wanted === '' && came !== '');
      const empty = good && (wanted === '' || field === 'published_bound');
      if (!good) console.log(`  ${file} ${posting} ${field}: "${came}" for "${wanted}"`);
      right += good ? 1 : 0;
      stated += empty ? 0 : 1;
      statedRight += good && !empty ? 1 : 0;
      slips += good ? 0 : 1;
    }
    if (slips === 0) whole++;
  }
  const of = labels.length * fields.length;
  return [
    {
      what: `${split}: fields right, of ${of} of ${labels.length} postings`,
      value: (100 * right) / of,
      unit: '%',
      goal: { at: 'least', value: 98 },
    },
    { what: `  of the ${stated} that something was said of`, value: (100 * statedRight) / stated, unit: '%' },
    { what: '  postings with every field right', value: whole, unit: '' },
  ];
}

export const bench: Bench = { name: 'fields of postings beside those read by hand', run };
