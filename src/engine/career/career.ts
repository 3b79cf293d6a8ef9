import { Problem } from '../../core/index.ts';
import { looked, type PostingsReceipt } from '../../measures/postings/looked.ts';
import { type RolePostings, rolePostings } from '../../measures/postings/role-postings.ts';
import { roleSkills } from '../../measures/postings/role-skills.ts';
import { PlaceBook } from '../../postings/classify/country.ts';
import { type NamedOccupation, OccupationBook } from '../../postings/classify/occupation.ts';
import type { OccupationRow } from '../../postings/lexicon/rows.ts';
import type { OpenedLedger } from '../opened-ledger.ts';
import { readLexicon } from '../postings/lexicon.ts';
import { type Exposure, exposureOf } from './exposure.ts';
import { type GrowingRoles, growingRoles } from './growing.ts';
import { nearRoles } from './near.ts';
import { isSmallPart, unrecognised } from './recognised.ts';
import { isSame, resolveTitle, type TitleEvidence } from './resolve-title.ts';
import { readTitleTables } from './title-tables.ts';

export type { ResolvedTitle, TitleEvidence } from './resolve-title.ts';

/** Fewer postings than this say nothing of a role. */
const leastPostings = 30;

export interface Career {
  readonly asked: string;
  readonly asOf: string;
  readonly country: string | null;
  /** `null` where only the tables given name the occupation, and no family of ours holds it */
  readonly family: string | null;
  readonly occupation: string | null;
  readonly name: string;
  /** the words of the title that name it */
  readonly because: string;
  /** the other words of the title that may say what the work is */
  readonly unrecognised: readonly string[];
  /** what the tables that were given say the title is; `null` where none was */
  readonly tables: TitleEvidence | null;
  readonly exposure: readonly Exposure[];
  /** on the boards now; `null` when fewer stand there than say anything */
  readonly postings: RolePostings | null;
  readonly shown: number;
  /** the nearest roles that grew, then those of which it cannot be told; none that shrank */
  readonly near: GrowingRoles['near'];
  /** how the ten nearest moved, in words; `null` where no role is near */
  readonly growth: string | null;
  readonly receipt: PostingsReceipt | null;
  readonly withheld: readonly string[];
}

/** What is known of the occupation that a title names: exposure by published indices, postings held, roles near it. */
export async function askCareer(
  { ledger }: OpenedLedger,
  title: string,
  {
    place,
    asOf,
    titles = [],
  }: {
    readonly place: string | null;
    readonly asOf: string;
    /** files of titles, as `readTitleTables` reads them */
    readonly titles?: readonly string[];
  },
): Promise<Career> {
  const { occupations, places } = readLexicon();
  const tables = titles.length === 0 ? null : resolveTitle(title, readTitleTables(titles));
  const named = decided(new OccupationBook(occupations).named(title), tables, occupations);
  if (named === null)
    throw new Problem(
      'not-found',
      `Expected a title that names an occupation; "${title.slice(0, 60)}" names none ${tables === null ? 'of ours' : 'of ours or of the tables given'}.`,
      {
        hint: nearestOf(tables),
        facts: { title },
      },
    );
  const left = unrecognised(title, named.because);
  if (isSmallPart(named.because, left))
    throw new Problem(
      'not-found',
      `Expected a title that names an occupation; of "${title.slice(0, 60)}" only the word "${named.because}" was recognised.`,
      {
        hint: `headcount career "${named.because}" asks of that word alone (${named.name}); or write the title as an advertisement would.`,
        facts: { title, recognised: named.because, unrecognised: left },
      },
    );
  const country = place === null ? null : countryNamed(new PlaceBook(places), place);
  const role = roleKey(named);
  const input = { ledger, asOf };
  const receipt = await looked(input);
  const postings = receipt === null ? null : await rolePostings(input, receipt, { role, country });
  const stand = postings?.postings ?? 0;
  const skills = receipt === null ? [] : await roleSkills(input, receipt, leastPostings);
  const mine = skills.find((one) => one.role === role);
  const nameOf = new Map(occupations.map((row) => [roleKey(row), row.name]));
  const near =
    mine === undefined || receipt === null
      ? null
      : nearRoles(
          mine,
          skills.filter((one) => one !== mine),
        );
  const exposure = named.occupation === null ? [] : exposureOf(named.occupation);
  const grown = receipt === null || near === null ? null : await growingRoles(input, receipt, near, nameOf);
  const withheld = [
    ...(exposure.length === 0
      ? ['Exposure: no figure of a published index is held here for this occupation.']
      : []),
    ...(stand < leastPostings
      ? [
          `Postings: ${stand} on the boards now${country === null ? '' : ` in ${country}`}, and ${leastPostings} is the least that says anything.`,
        ]
      : []),
    ...(mine === undefined
      ? [`Near roles: fewer than ${leastPostings} postings of this role with a text stand on the boards now.`]
      : []),
    ...(grown?.withheld ?? []),
  ];
  return {
    asked: title,
    asOf,
    country,
    ...named,
    unrecognised: left,
    tables,
    exposure,
    postings: stand < leastPostings ? null : postings,
    shown: stand,
    near: grown?.near ?? [],
    growth: grown?.said ?? null,
    receipt,
    withheld,
  };
}

type Decided = Omit<NamedOccupation, 'family'> & { readonly family: string | null };

/**
 * Our own words decide, unless tables hold the very title for other occupations only: "ship pilot" is more than "pilot".
 * What is only near in a table decides nothing; of O*NET's titles left out of the table, four in ten are found again so.
 */
function decided(
  ours: NamedOccupation | null,
  tables: TitleEvidence | null,
  occupations: readonly OccupationRow[],
): Decided | null {
  const placed = tables === null ? [] : tables.onet.filter(({ how }) => how !== 'near');
  const sure = tables !== null && (isSame(tables.onet[0]) || isSame(tables.esco[0]));
  const [best] = placed;
  if (!sure || placed.some(({ concept }) => concept === ours?.occupation)) return ours;
  const row = occupations.find(({ occupation }) => occupation === best?.concept);
  const by = best?.by ?? tables.esco[0]?.by;
  return {
    family: row?.family ?? null,
    occupation: best?.concept ?? null,
    name: row?.name ?? best?.name ?? tables.esco[0]?.name ?? 'an ESCO occupation',
    because: by?.title ?? '',
  };
}

function nearestOf(tables: TitleEvidence | null): string {
  const near = [...(tables?.onet ?? []), ...(tables?.esco ?? [])].flatMap(({ by }) => by?.title ?? []);
  return near.length === 0
    ? 'Write it as an advertisement would, such as "QA engineer" or "payroll specialist".'
    : `The nearest titles of the tables: ${near
        .slice(0, 4)
        .map((one) => `"${one}"`)
        .join(', ')}. Ask for one of them.`;
}

/** One occupation may stand in two families, as product and marketing managers do. */
function roleKey({
  family,
  occupation,
}: {
  readonly family: string | null;
  readonly occupation: string | null;
}): string {
  return [family, occupation].filter((part) => part !== null).join('/');
}

function countryNamed(book: PlaceBook, place: string): string {
  const code = book.countryOf({
    text: place,
    city: null,
    region: null,
    country: /^[A-Z]{2}$/.test(place) ? place : null,
  });
  if (code !== null) return code;
  throw new Problem(
    'bad-option',
    `Expected --place to name a country or a city that is known; "${place.slice(0, 40)}" came.`,
    {
      hint: 'Give a country, such as --place Germany or --place DE.',
    },
  );
}
