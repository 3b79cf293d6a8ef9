import { type MeasureInput, sqlBeside } from '../input.ts';

const sql = sqlBeside(import.meta.url);

/** Boards not looked at for so many days before the day asked for are named as such. */
export const staleAfter = 60;

export interface LastLooks {
  readonly [column: string]: unknown;
  /** ISO days: of the boards' last looks, the earliest and the latest */
  readonly earliest: string;
  readonly latest: string;
  /** boards last looked at more than `staleAfter` days before the day asked for */
  readonly stale: number;
}

/** When the boards that are held were last looked at. The ledger must hold a look. */
export async function lastLooks({ ledger, asOf }: MeasureInput): Promise<LastLooks> {
  const since = new Date(Date.parse(asOf) - staleAfter * 86_400_000).toISOString().slice(0, 10);
  const [found] = await ledger.query<LastLooks>(sql, { since }, { asOf });
  return found!;
}
