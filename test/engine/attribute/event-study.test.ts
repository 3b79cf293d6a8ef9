import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSpan } from '../../../src/engine/attribute/event-days.ts';
import { attributeEventStudy } from '../../../src/engine/attribute/event-study.ts';
import { close, closeAll } from '../../math/close.ts';
import { eventRequest, written } from './event-request.ts';

interface Reference {
  readonly firms: readonly [id: string, ...numbers: number[]][];
  readonly tests: Readonly<Record<string, readonly [number, number]>>;
  readonly caar: number;
  readonly rbar: number;
}

// computed with NumPy, pandas and SciPy 1.17.1 from the formulas, apart from this code: polyfit, ttest_1samp, rank
const reference = JSON.parse(
  readFileSync(new URL('../../fixtures/attribute/event-study.json', import.meta.url), 'utf8'),
) as Reference;
const gateOf = (answer: ReturnType<typeof attributeEventStudy>, name: string) =>
  answer.gates.find((gate) => gate.name === name)!;

describe('an event study of six invented firms, with days missing', () => {
  const answer = attributeEventStudy(eventRequest());

  it('fits each market model, and the error of its forecast', () => {
    expect(answer.firms!.map(({ id }) => id)).toEqual(reference.firms.map(([id]) => id));
    answer.firms!.forEach(({ alpha, beta, n, car, scar }, i) => {
      closeAll([alpha, beta, n, car, scar], reference.firms[i]!.slice(1) as number[], 1e-9);
    });
    close(answer.caar!, reference.caar, 1e-9);
    close(answer.meanResidualCorrelation, reference.rbar, 1e-9);
  });

  it.each(Object.entries(reference.tests))('%s', (name, expected) => {
    const test = answer.tests![name as keyof NonNullable<typeof answer.tests>]!;
    closeAll([test.statistic, test.p], expected, 1e-9);
  });

  it('says which firm has fewer days in its window', () => {
    expect(answer.assumptions).toContain('Elm has returns on 2 days of its window only');
  });

  it('gives the same from days counted from the event, and from a long table', () => {
    const spans = { estimation: readSpan('estimation', '-100..-6'), window: readSpan('window', '0..2') };
    const counted = attributeEventStudy(eventRequest({ ...spans, event: '2024-05-21' }));
    expect(counted.firms!.map(({ car }) => car)).toEqual(answer.firms!.map(({ car }) => car));
    const [header, ...rows] = readFileSync(eventRequest().returns, 'utf8')
      .trim()
      .split('\n')
      .map((l) => l.split(','));
    const long = rows.flatMap((row) => row.slice(1).map((cell, i) => `${row[0]},${header![i + 1]},${cell}`));
    const path = written(`day,firm,return\n${long.join('\n')}\n`);
    const columns = { date: 'day', unit: 'firm', value: 'return' };
    const read = attributeEventStudy(eventRequest({ returns: path, columns }));
    expect(read.firms!.map(({ scar }) => scar)).toEqual(answer.firms!.map(({ scar }) => scar));
  });

  it('finds the days under any column called date, at midnight and in any order', () => {
    const [header, ...rows] = readFileSync(eventRequest().returns, 'utf8').trim().split('\n');
    const turned = rows.toReversed().map((row, i) => `${i},${row.replace(',', ' 00:00:00,')}`);
    const path = written(`row,${header!.replace('date', 'Date')}\n${turned.join('\n')}\n`);
    const firms = ['Alder', 'Birch', 'Cedar', 'Douglas', 'Elm', 'Fir'];
    expect(attributeEventStudy(eventRequest({ returns: path, firms })).caar).toBe(answer.caar);
  });

  it('makes log or simple returns of prices', () => {
    const prices = written(
      'date,A,I\n2024-01-02,100,50\n2024-01-03,110,51\n2024-01-04,NA,52\n2024-01-05,99,53\n',
    );
    const spans = { estimation: readSpan('e', '-2..-1'), window: readSpan('w', '0..0') };
    const request = eventRequest({
      returns: prices,
      market: `${prices}:I`,
      prices: 'log',
      ...spans,
      event: '2024-01-05',
    });
    expect(() => attributeEventStudy(request)).toThrow(/estimation of 30 trading days/);
    const bad = written('date,A,I\n2024-01-02,100,50\n2024-01-03,-1,51\n');
    expect(() => attributeEventStudy({ ...request, returns: bad, market: `${bad}:I` })).toThrow(
      /prices above 0/,
    );
  });

  it('gives one firm its own test and no test across firms', () => {
    const one = attributeEventStudy(eventRequest({ firms: ['Cedar'] }));
    expect(one.tests).toMatchObject({ crossSectional: null, bmp: null, kolariPynnonen: null });
    expect(one.interval![0]).toBeGreaterThan(0);
    expect(one.firms![0]!.p).toBeLessThan(0.001);
  });
});

describe('events of their own for each firm', () => {
  const spans = { estimation: readSpan('e', '-80..-6'), window: readSpan('w', '0..2') };

  it('keeps the events that can be placed, and says why the others cannot', () => {
    const events = written(
      'firm,date\nAlder,2024-05-21\nBirch,2024-05-19\nGhost,2024-05-21\nCedar,2024-06-17\n',
    );
    const answer = attributeEventStudy(eventRequest({ ...spans, events }));
    expect(answer.firms!.map(({ id, event }) => `${id} ${event}`)).toEqual(['Alder 2024-05-21']);
    expect(answer.refused.map(({ id }) => id)).toEqual(['Birch', 'Ghost', 'Cedar']);
    expect(answer.refused[0]!.reason).toContain('2024-05-19 is a Sunday');
  });

  it('sees two events of one firm whose windows overlap', () => {
    const events = written('firm,date\nAlder,2024-05-21\nAlder,2024-05-22\nBirch,2024-05-21\n');
    const answer = attributeEventStudy(eventRequest({ ...spans, events, force: false }));
    expect(gateOf(answer, 'overlapping events')).toMatchObject({ passed: false });
    expect(answer.withheld).toBe(true);
    expect(answer.firms).toBeNull();
  });
});

describe('trap 70: prices that are not what they seem', () => {
  const copy = (change: (cells: string[]) => string): string =>
    written(
      readFileSync(eventRequest().returns, 'utf8')
        .trim()
        .split('\n')
        .map((line) => change(line.split(',')))
        .join('\n'),
    );

  it('trap 70: an event on a Sunday is refused, with the next day of trade', () => {
    const window = readSpan('window', '2024-05-19..2024-05-23');
    expect(() => attributeEventStudy(eventRequest({ window }))).toThrow(
      /2024-05-19 is a Sunday without trade/,
    );
  });

  it('trap 70: an event after the last trade is refused', () => {
    const late = readSpan('window', '2024-07-01..2024-07-03');
    expect(() => attributeEventStudy(eventRequest({ window: late }))).toThrow(
      /by the last day of trade, 2024-06-17/,
    );
    const end = readSpan('window', '2024-06-14..2024-06-20');
    expect(() => attributeEventStudy(eventRequest({ window: end }))).toThrow(
      /the window to end by the last day/,
    );
    const gone = copy((cells) =>
      [...cells.slice(0, 2), /^2024-0[456]/.test(cells[0]!) ? 'NA' : cells[2], ...cells.slice(3)].join(','),
    );
    const answer = attributeEventStudy(eventRequest({ returns: gone }));
    expect(answer.refused).toEqual([{ id: 'Birch', reason: 'no return inside the window' }]);
  });

  it('trap 70: a price column equal to another’s, or to the market’s, is refused', () => {
    const doubled = copy((cells) => [...cells, cells[0] === 'date' ? 'Gorse' : cells[1]].join(','));
    expect(() => attributeEventStudy(eventRequest({ returns: doubled }))).toThrow(
      /for "Alder" and for "Gorse"/,
    );
    const market = new Map(
      readFileSync(eventRequest().market, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(',') as [string, string]),
    );
    const same = copy((cells) => [...cells, cells[0] === 'date' ? 'Gorse' : market.get(cells[0]!)].join(','));
    expect(() => attributeEventStudy(eventRequest({ returns: same }))).toThrow(
      /"Gorse" and for "the market"/,
    );
  });

  it('trap 70: too short an estimation is refused', () => {
    const estimation = readSpan('estimation', '2024-05-01..2024-05-13');
    expect(() => attributeEventStudy(eventRequest({ estimation }))).toThrow(
      /30 trading days or more; the series hold 9/,
    );
  });

  it('trap 70: earnings the same evening withhold the estimate', () => {
    const confounders = written('firm,date\nCedar,2024-05-20\nElm,2024-03-01\n');
    const answer = attributeEventStudy(eventRequest({ confounders, force: false }));
    expect(gateOf(answer, 'confounders')).toMatchObject({
      passed: false,
      detail: 'Cedar: other news on 2024-05-20, the evening before',
    });
    expect(answer.caar).toBeNull();
    const elsewhere = written('firm,date\nElm,2024-03-01\n');
    expect(gateOf(attributeEventStudy(eventRequest({ confounders: elsewhere })), 'confounders').passed).toBe(
      true,
    );
    expect(gateOf(attributeEventStudy(eventRequest()), 'confounders').passed).toBeNull();
  });

  it('trap 70: a level raw on one day and adjusted on the next is seen as a split', () => {
    const split = copy((cells) =>
      cells.map((cell, i) => (i === 3 && cells[0] === '2024-03-05' ? '-1.0986' : cell)).join(','),
    );
    const answer = attributeEventStudy(eventRequest({ returns: split, force: false }));
    expect(gateOf(answer, 'unadjusted splits')).toMatchObject({
      passed: false,
      detail: 'Cedar: 2024-03-05 moves as a split of 3 for 1 would',
    });
  });
});

describe('what it refuses', () => {
  it.each([
    ['a reversed span', () => readSpan('window', '2024-05-23..2024-05-21'), /reversed/],
    ['half a span', () => readSpan('window', '2024-05-23'), /as A\.\.B/],
    ['mixed ends', () => readSpan('window', '2024-05-23..5'), /as A\.\.B/],
    ['a firm that is not there', () => attributeEventStudy(eventRequest({ firms: ['Oak'] })), /"Oak" came/],
    [
      'an estimation that runs into the window',
      () => attributeEventStudy(eventRequest({ estimation: readSpan('e', '2024-01-01..2024-05-22') })),
      /end before the window/,
    ],
    [
      'counts without an event',
      () => attributeEventStudy(eventRequest({ window: readSpan('w', '0..1') })),
      /--event or --events/,
    ],
    [
      'a market of several columns',
      () => attributeEventStudy(eventRequest({ market: eventRequest().returns })),
      /one market series/,
    ],
    [
      'a market column that is not there',
      () => attributeEventStudy(eventRequest({ market: `${eventRequest().market}:SPX` })),
      /"SPX"/,
    ],
    [
      'a day that comes twice',
      () => attributeEventStudy(eventRequest({ returns: written('d,A\n2024-01-02,1\n2024-01-02,2\n') })),
      /each day once/,
    ],
  ])('%s', (_what, run, message) => {
    expect(run).toThrow(message);
  });
});
