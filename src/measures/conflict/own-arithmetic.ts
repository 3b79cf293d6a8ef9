import { type Conflict, type LabelledFigure, sayValue } from '../../core/index.ts';
import { claimOf, figureOf, labelled } from '../figure.ts';
import { type MeasureInput, sqlBeside } from '../input.ts';
import { statementLink } from '../receipt.ts';
import { measuredOf, type StatementRow } from '../rows.ts';

const sql = sqlBeside(import.meta.url);
const measure = 'conflict-own-arithmetic';

type SlipRow = StatementRow & {
  readonly finding: string;
  readonly message: string;
  readonly recomputed: number;
};

/** What an article states against what its own figures give. */
export async function ownArithmetic(input: MeasureInput): Promise<readonly Conflict[]> {
  const rows = await input.ledger.query<SlipRow>(sql, {}, { asOf: input.asOf });
  const findings = [...new Set(rows.map((row) => row.finding))];
  return findings.map((finding) =>
    conflict(
      rows.filter((row) => row.finding === finding),
      input,
    ),
  );
}

function conflict(rows: readonly SlipRow[], input: MeasureInput): Conflict {
  const [stated, ...parts] = rows as [SlipRow, ...SlipRow[]];
  const topic = parts.length === 0 ? claimOf(stated) : `${claimOf(parts[0]!)}, ${stated.subject}`;
  return {
    id: `${measure}.${stated.key}`,
    topic,
    headline: `${sayValue(stated.best!, stated.unit)} stated, ${sayValue(rounded(stated.recomputed, stated), stated.unit)} from its own figures`,
    figures: [
      labelled(measure, stated, input, 'as stated'),
      recomputed(stated, rows, input),
      ...parts.map((row) =>
        labelled(measure, row, input, `${claimOf(row)}, ${row.period_end ?? 'year not stated'}`),
      ),
    ],
    causes: [{ cause: 'arithmetic', explanation: stated.message }],
  };
}

/** Shares as finely as the article states its own, other figures to two decimals. */
function rounded(value: number, stated: SlipRow): number {
  const decimals = stated.unit === 'share' ? (String(stated.best).split('.')[1]?.length ?? 2) : 2;
  return Number(value.toFixed(decimals));
}

function recomputed(stated: SlipRow, rows: readonly SlipRow[], { asOf }: MeasureInput): LabelledFigure {
  const value = { low: null, best: stated.recomputed, high: null, bound: 'exact' as const };
  const links = rows.map((row) => statementLink(row, null));
  const name = { measure, name: `${stated.key}-recomputed`, asOf };
  return { label: 'recomputed here', figure: figureOf({ ...measuredOf(stated), value }, name, links) };
}
