import { type Answer, type Quantity, ruleParts, sayQuantity, type WatchItem } from '../core/index.ts';
import { type MeasureInput, sqlBeside } from './input.ts';

const sql = sqlBeside(import.meta.url);

interface PredictionRow extends Quantity {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly text: string;
  readonly made_by: string;
  readonly made: string;
  readonly due: string | null;
  readonly rule: string | null;
  readonly unit: string | null;
}

/** What a rule came to, as whoever judges it says. */
export type Judged = Pick<WatchItem, 'verdict' | 'reason'>;

const noDay = 'No day was given, so nothing decides it.';

/**
 * What was foretold, by when, what its rule has come to, and what would decide it. `due` means that the day has come and the ledger
 * does not hold what decides it. `judge` tells the verdict of a dated prediction by its id.
 */
export async function watchList(
  input: MeasureInput,
  judge: (id: string) => Judged,
): Promise<readonly WatchItem[]> {
  const rows = await input.ledger.query<PredictionRow>(sql, {}, { asOf: input.asOf });
  return rows.map((row) => {
    const { id, text, made_by, made, due, rule } = row;
    if (due === null || rule === null) {
      const needs = 'A day by which, and what would count, from whoever made it.';
      return {
        id,
        text: row.unit === null ? text : `${text}: ${sayQuantity(row, row.unit)}`,
        madeBy: made_by,
        made,
        due: 'not stated',
        rule: noDay,
        state: 'undecidable',
        verdict: 'undecidable',
        reason: noDay,
        needs,
      };
    }
    const { words, needs } = ruleParts(rule);
    const judged = judge(id);
    return {
      id,
      text,
      madeBy: made_by,
      made,
      due,
      rule: words,
      state: stateOf(judged.verdict, due <= input.asOf),
      ...judged,
      needs,
    };
  });
}

function stateOf(verdict: WatchItem['verdict'], dayHasCome: boolean): WatchItem['state'] {
  if (verdict === 'not yet') return 'open';
  return verdict === 'undecidable' && dayHasCome ? 'due' : verdict;
}

/** The watch-list as the last of the overview's answers. */
export function watchAnswer(items: readonly WatchItem[], asOf: string): Answer {
  const due = items.filter((item) => item.state === 'due');
  const next = items.find((item) => item.state === 'open');
  const waiting =
    due.length === 0
      ? 'Nothing is due'
      : `${due.length} ${due.length === 1 ? 'is' : 'are'} due and undecided`;
  return {
    id: 'watch',
    question: 'What is due?',
    headline:
      items.length === 0
        ? 'Not enough evidence: no prediction is known by this day'
        : `${waiting}; ${next === undefined ? 'nothing comes next' : `next on ${next.due}`}`,
    subtitle: `Dated predictions, each with the rule that decides it, as of ${asOf}`,
    figures: [],
    bridge: null,
    caveats:
      items.length === 0
        ? ['A dated prediction with a rule that decides it would fill this.']
        : ['Due means that the day has come and the ledger does not hold the data that decides it.'],
  };
}
