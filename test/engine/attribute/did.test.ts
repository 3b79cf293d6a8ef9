import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attributeDid } from '../../../src/engine/attribute/did.ts';
import { closeAll } from '../../math/close.ts';
import { didRequest } from './did-request.ts';

interface Reference {
  readonly att: readonly number[];
  readonly se: readonly number[];
  readonly simple: readonly number[];
  readonly [aggregation: string]: readonly number[] | readonly (readonly number[])[];
}

// computed with csdid 0.4.3 (Python), est_method and control_group as in each key, bstrap=False
const references = JSON.parse(
  readFileSync(new URL('../../fixtures/attribute/csdid.json', import.meta.url), 'utf8'),
) as Record<string, Reference>;

const folder = mkdtempSync(join(tmpdir(), 'did-'));
let files = 0;
function file(text: string): string {
  files += 1;
  const path = join(folder, `${files}.csv`);
  writeFileSync(path, text);
  return path;
}

describe('Callaway & Sant’Anna on an invented panel, against csdid', () => {
  it.each(Object.entries(references))('%s', (key, reference) => {
    const [control, method, formula = ''] = key.split(' ');
    const { attGt, aggregations } = attributeDid(
      didRequest({
        columns: { covariates: formula === '~1' ? [] : formula.slice(1).split('+') },
        options: {
          control: control === 'nevertreated' ? 'never' : 'notyet',
          method: method as 'reg' | 'ipw' | 'dr',
        },
      }),
    );
    closeAll(
      attGt!.map((cell) => cell.estimate),
      reference.att,
      1e-9,
    );
    closeAll(
      attGt!.map((cell) => cell.se),
      reference.se,
      1e-9,
    );
    const { simple, dynamic, group, calendar } = aggregations!;
    const pair = ({ estimate, se }: { estimate: number; se: number }): number[] => [estimate, se];
    closeAll(pair(simple), reference.simple, 1e-9);
    closeAll(pair(dynamic.overall), reference.dynamic as number[], 1e-9);
    closeAll(pair(group.overall), reference.group as number[], 1e-9);
    closeAll(pair(calendar.overall), reference.calendar as number[], 1e-9);
    const by = (name: string): readonly (readonly number[])[] => reference[`${name}_e`] as number[][];
    closeAll(
      dynamic.byEvent.map((part) => part.event),
      by('dynamic')[0]!,
    );
    closeAll(
      dynamic.byEvent.map((part) => part.estimate),
      by('dynamic')[1]!,
      1e-9,
    );
    closeAll(
      dynamic.byEvent.map((part) => part.se),
      by('dynamic')[2]!,
      1e-9,
    );
    closeAll(
      group.byGroup.map((part) => part.se),
      by('group')[2]!,
      1e-9,
    );
    closeAll(
      calendar.byTime.map((part) => part.se),
      by('calendar')[2]!,
      1e-9,
    );
  });
});

describe('the answer', () => {
  it('decomposes the two-way estimate exactly, every comparison named (Goodman-Bacon 2021)', () => {
    const { twfe, bacon } = attributeDid(didRequest());
    const sum = bacon!.reduce((total, part) => total + part.weight * part.estimate, 0);
    expect(Math.abs(sum - twfe!.estimate)).toBeLessThan(1e-12);
    expect(Math.abs(bacon!.reduce((total, part) => total + part.weight, 0) - 1)).toBeLessThan(1e-12);
    expect(new Set(bacon!.map((part) => part.type))).toEqual(
      new Set(['treated vs never treated', 'earlier vs later treated', 'later vs earlier treated']),
    );
    expect(bacon!.every((part) => part.weight > 0)).toBe(true);
  });

  it('clusters: statsmodels 0.14 OLS with dummies, cov_type cluster, rescaled to K = 1 + times', () => {
    const plain = attributeDid(didRequest()).twfe!;
    const { twfe, gates } = attributeDid(didRequest({ columns: { cluster: 'region' } }));
    closeAll(
      [plain.estimate, plain.se, plain.clusterSe, twfe!.clusterSe],
      [0.5503502453844367, 0.08826958936140131, 0.08640452920587711, 0.06890656458595015],
      1e-9,
    );
    expect(gates.find((gate) => gate.name === 'few clusters')).toMatchObject({ passed: true });
  });

  it('bootstraps from a seed, near the analytic errors', () => {
    const request = didRequest({ bootstrap: 1999, seed: 11 });
    const { bootstrap, aggregations } = attributeDid(request);
    expect(bootstrap!.simple / aggregations!.simple.se).toBeGreaterThan(0.92);
    expect(bootstrap!.simple / aggregations!.simple.se).toBeLessThan(1.08);
    // a band for eight events is wider than for one (1.96) and narrower than Bonferroni's (2.73)
    expect(bootstrap!.criticalValue).toBeGreaterThan(2.2);
    expect(bootstrap!.criticalValue).toBeLessThan(2.9);
    expect(attributeDid(request).bootstrap).toEqual(bootstrap);
    expect(attributeDid(didRequest({ bootstrap: 1999, seed: 12 })).bootstrap).not.toEqual(bootstrap);
  });

  it('measures a universal base against one time: later less earlier is the varying one', () => {
    const universal = attributeDid(didRequest({ options: { base: 'universal' } })).attGt!;
    const varying = attributeDid(didRequest()).attGt!;
    const at = (cells: typeof varying, group: number, time: number): number =>
      cells.find((cell) => cell.group === group && cell.time === time)?.estimate ?? 0;
    expect(universal.filter((cell) => cell.group === 2021).map((cell) => cell.time)).toEqual([
      2016, 2017, 2018, 2019, 2021,
    ]);
    expect(at(universal, 2021, 2018) - at(universal, 2021, 2017)).toBeCloseTo(at(varying, 2021, 2018), 12);
    expect(at(universal, 2021, 2021)).toBeCloseTo(at(varying, 2021, 2021), 12);
  });

  it('takes months for times and names for units', () => {
    const text = readFileSync(didRequest().data, 'utf8').replaceAll(
      /(?<=,)20(1[6-9]|2[01])(?=,)/g,
      '2024-$1',
    );
    const months: Record<string, string> = { 16: '01', 17: '02', 18: '03', 19: '04', 20: '05', 21: '06' };
    const data = file(text.replaceAll(/2024-(\d\d)/g, (_all, n: string) => `2024-${months[n]}`));
    const { attGt, aggregations } = attributeDid(didRequest({ data }));
    const years = attributeDid(didRequest());
    expect(attGt![0]).toMatchObject({ group: '2024-03', time: '2024-02' });
    expect(aggregations!.simple).toEqual(years.aggregations!.simple);
  });

  it('withholds every estimate where a gate fails, and keeps the pre-test', () => {
    const few = readFileSync(didRequest().data, 'utf8')
      .split('\n')
      .filter((line) => !/,20\d\d,-?[\d.]+,20/.test(line) || /^unit 0[1-7],/.test(line))
      .join('\n');
    const answer = attributeDid(didRequest({ data: file(few), force: false }));
    expect(answer.withheld).toBe(true);
    expect(answer.reasons.join()).toContain('treated units');
    expect(answer).toMatchObject({ attGt: null, aggregations: null, twfe: null, bacon: null });
    expect(attributeDid(didRequest({ data: file(few) }))).toMatchObject({ withheld: true, forced: true });
  });
});

describe('what it refuses, and what it says it did instead', () => {
  const lines = readFileSync(didRequest().data, 'utf8').trim().split('\n');
  const changed = (from: RegExp, to: string): string => file(lines.join('\n').replace(from, to));

  it('a unit with two cohorts', () => {
    const data = changed(/^(unit 01,2017,[^,]*),2021/m, '$1,2018');
    expect(() => attributeDid(didRequest({ data }))).toThrow(
      /one "first" for each unit; "unit 01" has "2021"/,
    );
  });

  it('a cohort of 0 beside empty ones, where 0 is also a time: never, or then?', () => {
    const shifted = lines.map((line) =>
      line.replaceAll(/(?<=,)20(1[6-9]|2[01])(?=,)/g, (_all, n) => String(Number(n) - 18)),
    );
    expect(() => attributeDid(didRequest({ data: file(shifted.join('\n')) }))).toThrow(
      /"never treated" written one way/,
    );
    const never = shifted.map((line) => line.replace(/^(unit \d+,-?\d,[^,]*),,/, '$1,0,'));
    expect(attributeDid(didRequest({ data: file(never.join('\n')) })).assumptions.join()).toContain(
      '0 is also a time',
    );
  });

  it('NaN and infinite outcomes, empty cells; a missing value leaves its unit out', () => {
    for (const bad of ['NaN', 'inf', ''])
      expect(() =>
        attributeDid(didRequest({ data: changed(/^(unit 05,2018),[^,]*/m, `$1,${bad}`) })),
      ).toThrow(/finite number/);
    const answer = attributeDid(didRequest({ data: changed(/^(unit 05,2018),[^,]*/m, '$1,NA') }));
    expect(answer.sample.units).toBe(79);
    expect(answer.assumptions[0]).toContain('1 of 80 units are not observed at every time');
  });

  it('a missing row as a missing value; --unbalanced use keeps the unit', () => {
    const data = file(lines.filter((line) => !line.startsWith('unit 05,2018')).join('\n'));
    expect(attributeDid(didRequest({ data })).sample.units).toBe(79);
    const kept = attributeDid(didRequest({ data, unbalanced: 'use' }));
    expect(kept.sample.units).toBe(80);
    expect(kept.bacon).toBeNull();
    expect(() =>
      attributeDid(didRequest({ data, unbalanced: 'use', columns: { covariates: ['size'] } })),
    ).toThrow(/whole panel with --covariates/);
  });

  it('panels from which nothing can be compared', () => {
    const treated = lines.filter((line) => /,20\d\d$|year|,20\d\d,-?[\d.]+,20/.test(line));
    expect(() => attributeDid(didRequest({ data: file(treated.join('\n')) }))).toThrow(
      /never treated; every unit is/,
    );
    const later = attributeDid(
      didRequest({ data: file(treated.join('\n')), options: { control: 'notyet' } }),
    );
    expect(later.assumptions.join()).toContain('the cohort of 2021 only serves as comparison');
    const untreated = lines.filter((line) => !/,20\d\d,-?[\d.]+,20/.test(line));
    expect(() => attributeDid(didRequest({ data: file(untreated.join('\n')) }))).toThrow(/become treated/);
    const one = [lines[0], ...lines.filter((line) => line.startsWith('unit 01,'))];
    expect(() => attributeDid(didRequest({ data: file(one.join('\n')) }))).toThrow(/at least two units/);
    const start = lines.map((line) => line.replace(/(,20\d\d,-?[\d.]+),20\d\d/, '$1,2016'));
    expect(() => attributeDid(didRequest({ data: file(start.join('\n')) }))).toThrow(
      /from the first time on/,
    );
  });

  it('covariates that depend on each other, or part the groups: no number, and the gate says why', () => {
    const doubled = lines.map((line, i) =>
      i === 0 ? `${line},twice` : `${line},${2 * Number(line.split(',')[4])}`,
    );
    expect(() =>
      attributeDid(
        didRequest({ data: file(doubled.join('\n')), columns: { covariates: ['size', 'twice'] } }),
      ),
    ).toThrow(/depend on each other/);
    const parting = lines.map((line, i) => {
      const cells = line.split(',');
      return i === 0 ? `${line},apart` : `${line},${(cells[3] === '2018' ? 5 : 0) + Number(cells[4]) / 10}`;
    });
    const answer = attributeDid(
      didRequest({ data: file(parting.join('\n')), columns: { covariates: ['apart'] }, force: false }),
    );
    expect(answer.withheld).toBe(true);
    expect(answer.gates.find((gate) => gate.name === 'overlap')).toMatchObject({ passed: false });
    expect(answer.missing.length).toBeGreaterThan(0);
  });
});

describe('times and outcomes as tables write them', () => {
  const rows = readFileSync(didRequest().data, 'utf8').trim().split('\n');
  const rewritten = (year: (text: string) => string, pay = (text: string): string => text): string =>
    [
      rows[0],
      ...rows.slice(1).map((row) => {
        const cells = row.split(',');
        cells[1] = year(cells[1]!);
        cells[2] = pay(cells[2]!);
        cells[3] = cells[3] === '0' || cells[3] === '' ? cells[3] : year(cells[3]!);
        return cells.join(',');
      }),
    ].join('\n');

  it('counts years written as days in steps of one, so that effects as long after treatment stand together', () => {
    const plain = attributeDid(didRequest());
    const days = attributeDid(didRequest({ data: file(rewritten((year) => `${year}-01-01`)) }));
    expect(days.aggregations).toEqual({
      ...plain.aggregations,
      group: {
        ...plain.aggregations!.group,
        byGroup: plain.aggregations!.group.byGroup.map((part) => ({ ...part, group: `${part.group}-01-01` })),
      },
      calendar: {
        ...plain.aggregations!.calendar,
        byTime: plain.aggregations!.calendar.byTime.map((part) => ({ ...part, time: `${part.time}-01-01` })),
      },
    });
  });

  it('refuses an outcome that never varies, and withholds where no unit differs from its side', () => {
    const same = (): string => '5';
    expect(() => attributeDid(didRequest({ data: file(rewritten((year) => year, same)) }))).toThrow(
      /every value of "pay" is 5/,
    );
    const answer = attributeDid(didRequest({ columns: { outcome: 'year' }, force: false }));
    expect(answer.reasons.join()).toContain('no scatter');
    expect(answer.aggregations).toBeNull();
  });
});
