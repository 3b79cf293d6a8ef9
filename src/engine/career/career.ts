import { Problem } from '../../core/index.ts';
import { PlaceBook } from '../../postings/classify/country.ts';
import { type NamedOccupation, OccupationBook } from '../../postings/classify/occupation.ts';
import type { OccupationRow } from '../../postings/lexicon/rows.ts';
import type { OpenedLedger } from '../opened-ledger.ts';
import { readLexicon } from '../postings/lexicon.ts';
import { type RolePostings, roleGrowth, rolePostings, roleSkills } from './ask-postings.ts';
import { type Exposure, exposureOf } from './exposure.ts';
import { type NearRole, nearRoles } from './near.ts';
import { isSame, resolveTitle, type TitleEvidence } from './resolve-title.ts';
import { readTitleTables } from './title-tables.ts';

export type { ResolvedTitle, TitleEvidence } from './resolve-title.ts';

/** Fewer postings than this say nothing of a role. */
const leastPostings = 30;
/** Two looks at a board must lie this many days apart before growth is spoken of, and a role hold this many postings. */
const [leastDays, leastToGrow] = [84, 20];

interface NamedNearRole extends NearRole {
  readonly name: string;
  /** open postings at the last look over the first, on the same boards; `null` where that cannot be told */
  readonly growth: number | null;
}

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
  /** what the tables that were given say the title is; `null` where none was */
  readonly tables: TitleEvidence | null;
  readonly exposure: readonly Exposure[];
  /** `null` when fewer postings are held than say anything */
  readonly postings: RolePostings | null;
  readonly held: number;
  readonly near: readonly NamedNearRole[];
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
  const country = place === null ? null : countryNamed(new PlaceBook(places), place);
  const role = roleKey(named);
  const postings = await rolePostings(ledger, { role, country, asOf });
  const skills = await roleSkills(ledger, leastPostings, asOf);
  const growth = await roleGrowth(ledger, leastDays, asOf);
  const mine = skills.find((one) => one.role === role);
  const nameOf = new Map(occupations.map((row) => [roleKey(row), row.name]));
  const near =
    mine === undefined
      ? []
      : nearRoles(
          mine,
          skills.filter((one) => one !== mine),
        );
  const exposure = named.occupation === null ? [] : exposureOf(named.occupation);
  const growthOf = (key: string): number | null => {
    const counts = growth.get(key);
    return counts === undefined || counts.before < leastToGrow ? null : counts.after / counts.before;
  };
  const grown = near.map(({ role: key, ...rest }) => ({
    role: key,
    name: nameOf.get(key) ?? key,
    growth: growthOf(key),
    ...rest,
  }));
  const withheld = [
    ...(exposure.length === 0
      ? ['Exposure: no figure of a published index is held here for this occupation.']
      : []),
    ...(postings.postings < leastPostings
      ? [
          `Postings: ${postings.postings} held${country === null ? '' : ` in ${country}`}, and ${leastPostings} is the least that says anything.`,
        ]
      : []),
    ...(mine === undefined
      ? [`Near roles: fewer than ${leastPostings} postings of this role with skills are held.`]
      : []),
    ...(grown.every((one) => one.growth === null)
      ? [
          `Growth: no board was seen whole twice, ${leastDays} days apart, with ${leastToGrow} postings of a role.`,
        ]
      : []),
  ];
  return {
    asked: title,
    asOf,
    country,
    ...named,
    tables,
    exposure,
    postings: postings.postings < leastPostings ? null : postings,
    held: postings.postings,
    near: growingFirst(grown).slice(0, 5),
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

/** Of the ten most alike, those that grow; where growth cannot be told, the most alike. */
function growingFirst(near: readonly NamedNearRole[]): readonly NamedNearRole[] {
  const alike = near.slice(0, 10);
  const growing = alike.filter(({ growth }) => growth !== null && growth > 1);
  return alike.some(({ growth }) => growth !== null) ? growing : alike;
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
