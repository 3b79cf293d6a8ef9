import type { Measure } from '../../core/index.ts';
import type { Verdict } from '../claim/types.ts';
import { nearest, type Spot } from './spot.ts';

/** What a sum of money is: the nearest word that names its purpose decides, before it or after it. */
export function moneyIn(spot: Spot): Verdict | null {
  const { lex } = spot.tongue;
  const value = spot.figure.best ?? spot.figure.high ?? spot.figure.low ?? 0;
  const tests: readonly (readonly [Measure, RegExp, number])[] = [
    ['pay', lex.pay, 0],
    ['saving', lex.saving, -8],
    ['revenue', lex.revenue, 0],
    ['other', lex.profit, 4],
    ['spend', lex.spend, 0],
  ];
  let best: { measure: Measure; word: string; distance: number } | null = null;
  for (const [low, high] of [
    [spot.low, spot.high],
    [spot.clauseLow, spot.clauseHigh],
    [0, spot.sentence.length],
  ] as const) {
    for (const [measure, test, bias] of tests) {
      if (measure === 'pay' && value >= 5e6) continue;
      const found = nearest(test, spot, low, high);
      if (!found) continue;
      const distance = found.before ? found.distance + bias : found.distance * 1.4 + 3;
      if (!best || distance < best.distance) best = { measure, word: found.word, distance };
    }
    if (best) break;
  }
  if (!best) {
    const told = tests.find(([measure, test]) => measure !== 'pay' && test.test(spot.previous));
    if (!told && value < 1e6) return null;
    best = { measure: told?.[0] ?? 'other', word: 'named nearby', distance: 0 };
  }
  return {
    measure: best.measure,
    unit: spot.figure.unit!,
    unitOfAccount: null,
    action: null,
    aside: false,
    because: best.word,
  };
}
