import { wordsOfWork } from '../../postings/classify/occupation.ts';
import { indexTitles, rankConcepts, type TitleIndex } from '../../postings/titles/title-index.ts';
import type { PlacedTitle, TitleTables } from './title-tables.ts';

/** An occupation that tables of titles name for a title, with the row that says so. */
export interface ResolvedTitle {
  /** O*NET-SOC 2019 code, or the address of the ESCO occupation */
  readonly concept: string;
  readonly name: string | null;
  /** the same words; a title that is near; or through the crosswalk, with its word for the match */
  readonly how: 'same' | 'near' | `crosswalk ${string}`;
  /** the title in the table, and how alike the two are, 0 to 1; `null` where the crosswalk leads here */
  readonly by: {
    readonly title: string;
    readonly likeness: number;
    readonly file: string;
    readonly line: number;
  } | null;
}

/** What tables say a title is; best first, three at most of each. */
export interface TitleEvidence {
  readonly onet: readonly ResolvedTitle[];
  readonly esco: readonly ResolvedTitle[];
  readonly refused: TitleTables['refused'];
}

/** Whether a table holds the very title. */
export const isSame = (one: ResolvedTitle | undefined): boolean => one?.how === 'same';

const most = 3;
/** Two titles with the same words are alike but for the rounding of their weights. */
const same = 1 - 1e-6;
/** Closest first. */
const closeness = ['exactMatch', 'closeMatch', 'narrowMatch', 'broadMatch'];

/**
 * Resolves a title to O*NET and ESCO occupations by the titles of tables, and from the one to the other by the crosswalk.
 * Where no table holds the very title, it is looked for without the words that say how senior.
 */
export function resolveTitle(title: string, tables: TitleTables): TitleEvidence {
  const { names, crosswalk, refused } = tables;
  const indexes = { onet: indexTitles(tables.onet), esco: indexTitles(tables.esco) };
  const [onet, esco] = (['onet', 'esco'] as const).map((kind) => {
    const asked = nearest(title, tables[kind], indexes[kind], names);
    if (isSame(asked[0])) return asked;
    const bare = nearest(wordsOfWork(title).join(' '), tables[kind], indexes[kind], names);
    return isSame(bare[0]) ? bare : asked;
  }) as [readonly ResolvedTitle[], readonly ResolvedTitle[]];
  const across = (
    from: 'occupation' | 'concept',
    given: readonly ResolvedTitle[],
  ): readonly ResolvedTitle[] => {
    const to = from === 'occupation' ? 'concept' : 'occupation';
    const best = isSame(given[0]) ? given[0]?.concept : undefined;
    return crosswalk
      .filter((row) => row[from] === best)
      .toSorted((a, b) => closeness.indexOf(a.match) - closeness.indexOf(b.match))
      .map((row) => ({
        concept: row[to],
        name: names.get(row[to]) ?? null,
        how: `crosswalk ${row.match}` as const,
        by: null,
      }));
  };
  return {
    onet: together(onet, across('concept', esco)),
    esco: together(esco, across('occupation', onet)),
    refused,
  };
}

/** Occupations whose titles are nearest; those with the very title before all others. */
function nearest(
  title: string,
  known: readonly PlacedTitle[],
  index: TitleIndex,
  names: ReadonlyMap<string, string>,
): readonly ResolvedTitle[] {
  const ranked = rankConcepts(index, title).map(({ concept, nearest: at, likeness }) => {
    const { title: found, file, line } = known[at]!;
    const how = likeness >= same ? ('same' as const) : ('near' as const);
    return { concept, name: names.get(concept) ?? null, how, by: { title: found, likeness, file, line } };
  });
  return ranked.toSorted((a, b) => Number(b.how === 'same') - Number(a.how === 'same')).slice(0, most);
}

/** The very title first, then what the crosswalk leads to from the very title, then what is only near. */
function together(
  direct: readonly ResolvedTitle[],
  across: readonly ResolvedTitle[],
): readonly ResolvedTitle[] {
  const all = [...direct.filter(isSame), ...across, ...direct];
  return all.filter((one, i) => all.findIndex(({ concept }) => concept === one.concept) === i).slice(0, most);
}
