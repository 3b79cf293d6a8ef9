import { Problem } from '../../core/index.ts';
import {
  type Answer,
  type Costs,
  decide,
  explainer,
  type FieldKind,
  type Linked,
  linkTables,
  usualCosts,
} from '../../linking/index.ts';

export { type Costs, type FieldKind, fieldKinds } from '../../linking/index.ts';

import { type OpenedTable, openToLink } from './open-table.ts';
import { type AgainstTruth, againstTruth } from './truth.ts';

/** One pair of rows with its answer. */
export interface LinkedPair {
  /** the row of A: its id where A has a column of ids, else its number, the first row after the header being 1 */
  readonly a: string | number;
  readonly b: string | number;
  readonly probability: number;
  readonly answer: Answer;
  /** what each field says, the strongest first */
  readonly reasons: readonly string[];
  readonly rowA: number;
  readonly rowB: number;
}

export interface LinkRequest {
  readonly a: string;
  /** the same path as `a` finds the duplicates of one table */
  readonly b: string;
  /** a column of both that names the real thing: it is not compared, and the answers are scored against it */
  readonly truth?: string | undefined;
  readonly kinds?: ReadonlyMap<string, FieldKind> | undefined;
  readonly id?: string | undefined;
  readonly once?: boolean | undefined;
  readonly costs?: Costs | undefined;
}

export interface FilesLinked {
  readonly pairs: readonly LinkedPair[];
  readonly rows: readonly [number, number];
  readonly lookedAt: number;
  readonly counts: Readonly<Record<Answer, number>>;
  readonly once: boolean;
  /** false: too few matches to learn from, so usual shares stand in */
  readonly learned: boolean;
  readonly fields: readonly { readonly column: string; readonly kind: FieldKind }[];
  readonly refused: readonly { readonly table: string; readonly line: number; readonly reason: string }[];
  readonly truth: AgainstTruth | null;
}

/** pairs less likely than this are counted and not listed */
const listed = 0.01;

/** Which rows of two delimited files are the same thing; nothing is merged. */
export function linkFiles(request: LinkRequest): FilesLinked {
  const a = openToLink(request.a);
  const alone = request.a === request.b;
  const b = alone ? null : openToLink(request.b);
  assertShared(a, b, request);
  const kinds = new Map(request.kinds);
  if (request.truth !== undefined) kinds.set(request.truth, 'ignore');
  if (request.id !== undefined) kinds.set(request.id, 'row-id');
  const linked = linkTables(a, b, { kinds, ...(request.once !== undefined && { once: request.once }) });
  if (linked.fields.length === 0)
    throw new Problem(
      'bad-input',
      'Expected at least one column that both tables hold and that varies; none is.',
      {
        facts: { columnsOfA: [...a.columns.keys()], columnsOfB: [...(b ?? a).columns.keys()] },
        hint: 'Rename the columns so that both tables call the same thing by one name.',
      },
    );
  const costs = request.costs ?? usualCosts;
  const answers = Array.from(linked.chances, (chance) => decide(chance, costs));
  return {
    pairs: listedPairs(linked, answers, a, b),
    rows: [a.rows, (b ?? a).rows],
    lookedAt: answers.length,
    counts: {
      same: answers.filter((answer) => answer === 'same').length,
      different: answers.filter((answer) => answer === 'different').length,
      look: answers.filter((answer) => answer === 'look').length,
    },
    once: linked.once,
    learned: linked.learned,
    fields: [...linked.kinds].map(([column, kind]) => ({ column, kind })),
    refused: [a, ...(b === null ? [] : [b])].flatMap((table) =>
      table.refused.map((row) => ({ table: table.name, ...row })),
    ),
    truth: request.truth === undefined ? null : againstTruth(request.truth, a, b, linked.pairs, answers),
  };
}

function listedPairs(
  linked: Linked,
  answers: readonly Answer[],
  a: OpenedTable,
  b: OpenedTable | null,
): readonly LinkedPair[] {
  const { pairs, chances, kinds } = linked;
  const reasonsOf = explainer(linked, b === null ? 0 : a.rows);
  const idColumn = [...kinds].find(([, kind]) => kind === 'row-id')?.[0];
  const named = (table: OpenedTable, row: number): string | number =>
    table.columns.get(idColumn ?? '')?.[row] ?? row + 1;
  return answers
    .flatMap((answer, pair) => {
      const probability = Number(chances[pair]!.toPrecision(6));
      if (answer === 'different' && probability < listed) return [];
      const [rowA, rowB] = [pairs.a[pair]!, pairs.b[pair]!];
      return {
        ...{ a: named(a, rowA), b: named(b ?? a, rowB), probability, answer },
        ...{ reasons: reasonsOf(pair), rowA: rowA + 1, rowB: rowB + 1 },
      };
    })
    .sort((p, q) => q.probability - p.probability || p.rowA - q.rowA || p.rowB - q.rowB);
}

function assertShared(a: OpenedTable, b: OpenedTable | null, { truth, kinds, id }: LinkRequest): void {
  for (const name of [truth, id, ...(kinds?.keys() ?? [])]) {
    if (name === undefined) continue;
    const lacking = [a, b].find((table) => table !== null && !table.columns.has(name));
    if (lacking)
      throw new Problem(
        'bad-option',
        `Expected a column "${name}" in ${lacking.name}; it has none of that name.`,
        {
          hint: `Its columns are ${[...lacking.columns.keys()].join(', ')}.`,
        },
      );
  }
}
