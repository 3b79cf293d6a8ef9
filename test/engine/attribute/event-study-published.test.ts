import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSpan } from '../../../src/engine/attribute/event-days.ts';
import { attributeEventStudy } from '../../../src/engine/attribute/event-study.ts';
import { eventRequest, written } from './event-request.ts';

const folder = new URL('../../../../shared/data/', import.meta.url);

// package estudy2 of R; the conventions are those of docs/methods/event-study.md
const published: readonly (readonly [string, number, number, number, number])[] = [
  ['AMZN', 0.0001341891, 0.8646351226, 0.17329265, 6.904359],
  ['ZM', 0.0025165397, 0.3063879195, 0.2316822, 2.592497],
  ['UBER', -0.0025485077, 1.134433886, 0.13900198, 2.096813],
  ['NFLX', -0.0001399287, 0.9581999, 0.14582361, 3.345812],
  ['SHOP', 0.0029546606, 1.22728388, 0.06254953, 1.013932],
  ['FB', 0.0002801588, 1.034075273, 0.03779744, 1.192687],
  ['UPWK', -0.003810215, 0.6928419, -0.01548578, -0.230621],
];

// event, beta, residual error, abnormal return of the day, CAR of 0..1 and of -3..3: the reference beside the closes
const layoffs: readonly (readonly [string, string, readonly number[]])[] = [
  ['META', '2022-11-09', [1.705, 0.0258, 0.0886, 0.0997, 0.1608]],
  ['GOOGL', '2023-01-20', [1.335, 0.0135, 0.0297, 0.0323, 0.0347]],
  ['MSFT', '2023-01-18', [1.276, 0.0105, 0.0018, -0.0055, 0.0125]],
  ['AMZN', '2023-01-05', [1.641, 0.0196, -0.0047, -0.0053, 0.044]],
  ['META', '2023-03-14', [1.686, 0.031, 0.0441, 0.0733, 0.0875]],
  ['AMZN', '2023-03-20', [1.674, 0.0181, -0.0263, -0.0172, 0.0374]],
  ['INTC', '2024-08-02', [1.28, 0.0218, -0.2363, -0.2608, -0.3639]],
  ['META', '2022-10-27', [1.747, 0.0254, -0.2346, -0.2609, -0.3078]],
];

/** The body of a skipped suite still runs, so nothing is read before a test asks. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

describe.skipIf(!existsSync(folder))('published event studies (only where ../shared/data is)', () => {
  const march = once(() =>
    attributeEventStudy(
      eventRequest({
        returns: new URL('methods/event-study/rates.csv', folder).pathname,
        market: new URL('methods/event-study/rates_indx.csv', folder).pathname,
        estimation: readSpan('estimation', '2019-04-01..2020-03-13'),
        window: readSpan('window', '2020-03-16..2020-03-20'),
        force: false,
      }),
    ),
  );

  it.each(published)('March 2020, %s: alpha, beta, CAR, SCAR', (id, alpha, beta, car, scar) => {
    const firm = march().firms!.find((one) => one.id === id)!;
    expect(Math.abs(firm.alpha - alpha)).toBeLessThan(1e-9);
    expect(Math.abs(firm.beta - beta)).toBeLessThan(1e-7);
    expect(Math.abs(firm.car - car)).toBeLessThan(1e-7);
    expect(Math.abs(firm.scar - scar)).toBeLessThan(1e-6);
  });

  it('March 2020: the mean of seven firms', () => {
    expect(march().withheld).toBe(false);
    expect(Math.abs(march().caar! - 0.1106659)).toBeLessThan(1e-7);
  });

  it.each(layoffs)(
    'layoffs, %s %s, on simple returns and VOO, 250 to 11 days before',
    (firm, date, expected) => {
      const prices = new URL('prices/daily-adjusted-close.csv', folder).pathname;
      const run = (window: string) =>
        attributeEventStudy(
          eventRequest({
            returns: prices,
            prices: 'simple',
            market: `${prices}:VOO`,
            estimation: readSpan('estimation', '-250..-11'),
            window: readSpan('window', window),
            events: written(`firm,date\n${firm},${date}\n`),
          }),
        ).firms![0]!;
      const day = run('0..0');
      const made = [day.beta, day.residualSd, day.car, run('0..1').car, run('-3..3').car];
      made.forEach((value, i) => {
        expect(Math.abs(value - expected[i]!), `${value} for ${expected[i]}`).toBeLessThan(
          i === 0 ? 5.1e-4 : 1.1e-4,
        );
      });
    },
  );
});
