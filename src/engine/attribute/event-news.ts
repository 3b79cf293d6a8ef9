import type { FirmEvent } from '../../causal/event-study/market-model.ts';
import { filledColumn } from '../table/columns.ts';
import { openTable } from '../table/table.ts';

/** A firm and a day on which something happened to it. */
export interface EventNews {
  readonly firm: string;
  readonly date: string;
}

/** A table of firms and days: columns `firm` and `date`. */
export function readNews(path: string): readonly EventNews[] {
  const table = openTable(path);
  const dates = filledColumn(table, 'date');
  return filledColumn(table, 'firm').map((firm, row) => ({ firm, date: dates[row]! }));
}

/** Other news of a firm inside its window or after the close of the day before it, in words. */
export function newsIn(
  news: readonly EventNews[],
  days: readonly string[],
  events: readonly FirmEvent[],
): readonly string[] {
  return events.flatMap(({ id, firm, window: [from, to] }) => {
    const [eve, last] = [days[Math.max(0, from - 1)]!, days[to - 1]!];
    return news
      .filter((one) => one.firm === firm && one.date >= eve && one.date <= last)
      .map(
        ({ date }) =>
          `${id}: other news on ${date}${date === eve ? ', the evening before' : ', inside the window'}`,
      );
  });
}

/** Two events of one firm whose windows share a day. */
export function overlapsOf(days: readonly string[], events: readonly FirmEvent[]): readonly string[] {
  return events.flatMap((one, i) =>
    events
      .slice(i + 1)
      .filter(
        (other) =>
          other.firm === one.firm && other.window[0] < one.window[1] && one.window[0] < other.window[1],
      )
      .map((other) => `${one.id}: the windows of ${days[one.event]} and ${days[other.event]} overlap`),
  );
}

const splits = [2, 3, 4, 5, 6, 7, 8, 10, 15, 20, 25, 30, 50];

/** Days on which a firm moves as a split that was not adjusted for would, while its market does not. */
export function splitsIn(days: readonly string[], events: readonly FirmEvent[]): readonly string[] {
  return events.flatMap(({ id, returns, market, estimation, window }) =>
    [...returns.keys()].flatMap((day) => {
      const value = returns[day]!;
      const inside = (day >= estimation[0] && day < estimation[1]) || (day >= window[0] && day < window[1]);
      if (!inside || !(Math.abs(value) > 0.45) || Math.abs(market[day]!) > 0.15) return [];
      const near = splits.find((ratio) =>
        [Math.log(ratio), -Math.log(ratio), ratio - 1, 1 / ratio - 1].some(
          (jump) => Math.abs(value - jump) < 0.03,
        ),
      );
      return near === undefined ? [] : [`${id}: ${days[day]} moves as a split of ${near} for 1 would`];
    }),
  );
}
