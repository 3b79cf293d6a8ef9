import type { Overview } from '../core/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { aiShare } from '../measures/ai-share.ts';
import { announcedMonths, monthlyCuts } from '../measures/announced-months.ts';
import { conflicts } from '../measures/conflict/conflicts.ts';
import { howMany } from '../measures/how-many.ts';
import { scoreboard } from '../measures/scoreboard.ts';
import { the23000 } from '../measures/the-23000.ts';
import { watchAnswer } from '../measures/watch.ts';
import { judgedWatch } from './watch.ts';

/** Statements, and the documents that they and the observations rest on. */
const known = `
  SELECT (SELECT count(*) FROM statements) AS statements,
    (SELECT count(*) FROM (SELECT document FROM statements UNION SELECT snapshot FROM observations)) AS documents`;

/** The five answers with the months, the conflicts and the watch-list behind them, as of one day. */
export async function overviewOf(ledger: Ledger, asOf: string): Promise<Overview> {
  const input = { ledger, asOf };
  const months = await announcedMonths(input);
  const watch = await judgedWatch(ledger, asOf);
  const answers = [
    await howMany(input, months),
    await the23000(input),
    await aiShare(input, months),
    await scoreboard(input),
    watchAnswer(watch, asOf),
  ];
  const [counted] = await ledger.query<{ statements: number; documents: number }>(known, {}, { asOf });
  const { statements = 0, documents = 0 } = counted ?? {};
  return {
    asOf,
    ledger: { hash: await ledger.hash({ asOf }), statements, documents },
    answers,
    monthly: monthlyCuts(months, asOf),
    conflicts: await conflicts(input),
    watch,
  };
}
