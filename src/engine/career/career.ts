import { Problem } from '../../core/index.ts';
import { PlaceBook } from '../../postings/classify/country.ts';
import { OccupationBook } from '../../postings/classify/occupation.ts';
import type { OpenedLedger } from '../opened-ledger.ts';
import { readLexicon } from '../postings/lexicon.ts';
import { type RolePostings, roleGrowth, rolePostings, roleSkills } from './ask-postings.ts';
import { type Exposure, exposureOf } from './exposure.ts';
import { type NearRole, nearRoles } from './near.ts';

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
  readonly family: string;
  readonly occupation: string | null;
  readonly name: string;
  /** the words of the title that name it */
  readonly because: string;
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
  { place, asOf }: { readonly place: string | null; readonly asOf: string },
): Promise<Career> {
  const { occupations, places } = readLexicon();
  const named = new OccupationBook(occupations).named(title);
  if (named === null)
    throw new Problem(
      'not-found',
      `Expected a title that names an occupation; "${title.slice(0, 60)}" names none of ours.`,
      {
        hint: 'Write it as an advertisement would, such as "QA engineer" or "payroll specialist".',
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
    ...(exposure.length === 0 ? ['Exposure: no published index holds this occupation.'] : []),
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
    exposure,
    postings: postings.postings < leastPostings ? null : postings,
    held: postings.postings,
    near: growingFirst(grown).slice(0, 5),
    withheld,
  };
}

/** One occupation may stand in two families, as product and marketing managers do. */
function roleKey({
  family,
  occupation,
}: {
  readonly family: string;
  readonly occupation: string | null;
}): string {
  return occupation === null ? family : `${family}/${occupation}`;
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
