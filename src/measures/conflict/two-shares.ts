import { type Conflict, sayShare } from '../../core/index.ts';
import { overlap, windowOf } from '../../core/units/window.ts';
import { explainStated } from '../ai-share.ts';
import type { AiWindow } from '../ai-windows.ts';
import { claimOf, labelled } from '../figure.ts';
import { type MeasureInput, sqlBeside } from '../input.ts';
import { periodOf, type StatementRow } from '../rows.ts';

const sql = sqlBeside(import.meta.url);
const measure = 'conflict-two-shares';
/** the share that the monthly table can recompute */
const tabled = 'AI-cited share';

function overlapping(a: StatementRow, b: StatementRow): boolean {
  const [p, q] = [a, b].map((row) => {
    const period = periodOf(row);
    return period === null ? null : windowOf(period);
  });
  return p != null && q != null && overlap(p, q);
}

/** Two shares that read as one, for windows that overlap. The monthly table shows which window each of them fits. */
export async function twoShares(
  input: MeasureInput,
  windows: readonly AiWindow[],
): Promise<readonly Conflict[]> {
  const rows = await input.ledger.query<StatementRow>(sql, {}, { asOf: input.asOf });
  const pairs = rows.flatMap((a, i) =>
    rows
      .slice(i + 1)
      .filter(
        (b) =>
          a.subject === b.subject && a.share_name === b.share_name && a.best !== b.best && overlapping(a, b),
      )
      .map((b) => [a, b] as const),
  );
  const explanations = pairs.length === 0 ? [] : await explainStated(input, windows);
  return pairs.map((pair) => conflict(pair, explanations, input));
}

function conflict(
  pair: readonly [StatementRow, StatementRow],
  explanations: readonly string[],
  input: MeasureInput,
): Conflict {
  const [a, b] = pair;
  const window = {
    cause: 'different window',
    explanation:
      a.share_name !== tabled || explanations.length === 0
        ? 'The windows are not the same.'
        : explanations.join(' '),
  };
  const population = {
    cause: 'population',
    explanation: `One is worded as the ${claimOf(a)}, the other as the ${claimOf(b)}: a plan announced is not a layoff carried out.`,
  };
  return {
    id: `${measure}.${a.key}.${b.key}`,
    topic: `${String(a.share_name)}, ${a.subject}`,
    headline: `${sayShare(a.best!)} and ${sayShare(b.best!)} stand for what reads as one share`,
    figures: pair.map((row) => labelled(measure, row, input, claimOf(row))),
    causes: claimOf(a) === claimOf(b) ? [window] : [window, population],
  };
}
