import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Batch, Observation } from '../../../../src/core/index.ts';
import { openLedger } from '../../../../src/ledger/index.ts';
import { companyFactsBatch } from '../../../../src/sources/edgar/companyfacts/batch.ts';
import { kestrel } from '../known.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../../fixtures/company/companyfacts-${name}.json`, import.meta.url));
const read = (bytes: Uint8Array): Batch =>
  companyFactsBatch(bytes, { companies: [kestrel], retrieved: '2026-01-01', url: null });
const changed = (change: (payload: Payload) => void): Batch => {
  const payload = JSON.parse(fixture('kestrel').toString()) as Payload;
  change(payload);
  return read(new TextEncoder().encode(JSON.stringify(payload)));
};
interface Payload {
  cik: number | string;
  facts: Record<string, Record<string, { units: Record<string, Record<string, unknown>[]> }>>;
}

const batch = read(fixture('kestrel'));
const of = (
  tag: string,
  wanted: Partial<{ start: string; end: string; basis: string }> = {},
): readonly Observation[] =>
  batch.observations!.filter(
    (o) =>
      o.series === `us-gaap/${tag}` &&
      (wanted.start ?? o.period.start) === o.period.start &&
      (wanted.end ?? o.period.end) === o.period.end &&
      (wanted.basis ?? o.basis) === o.basis,
  );
const values = (observations: readonly Observation[]): unknown[] => observations.map((o) => o.value.best);

describe('a companyfacts payload', () => {
  it('names each value by concept, unit, period and filing, known from the day of the filing', () => {
    expect(of('Revenues', { end: '2024-12-28', basis: 'year' })).toMatchObject([
      {
        origin: {
          source: 'edgar-companyfacts/CIK0009990001',
          key: 'CIK0009990001/us-gaap/Revenues/USD/2023-12-31/2024-12-28/0009990001-25-000006',
        },
        company: 'kestrel',
        subject: 'KESTREL SYSTEMS INC.',
        period: { start: '2023-12-31', end: '2024-12-28', basis: 'fiscal' },
        value: { best: 1_100_000_000, bound: 'exact' },
        unit: 'USD',
        citation: '10-K filed 2025-02-20, 0009990001-25-000006',
        knownAt: '2025-02-20',
      },
    ]);
  });

  it('accounts for every fact: read, refused with its reason, or left in the held document and counted', async () => {
    expect(batch.documents![0]!.title).toBe('KESTREL SYSTEMS INC.: 32 facts held, 30 of them read');
    expect(batch.quarantined).toMatchObject([
      { reason: '70 days from 2024-10-20 to 2024-12-28 are no quarter, half, three quarters or year' },
    ]);
    const ledger = await openLedger(':memory:');
    expect(await ledger.append(batch)).toEqual({ rowsRead: 30, accepted: 29, merged: 0, quarantined: 1 });
    expect(await ledger.append(batch)).toEqual({ rowsRead: 30, accepted: 0, merged: 29, quarantined: 1 });
    await ledger.close();
  });

  it('trap 62: finds the tag that went stale and names the one that carries the figure now', () => {
    expect(batch.findings!.map(({ finding }) => finding.message)).toEqual([
      'KESTREL SYSTEMS INC. tags revenue as us-gaap/Revenues since 2022-12-31; us-gaap/SalesRevenueNet ends on 2022-12-31 and is not the current figure.',
      'KESTREL SYSTEMS INC. tags capex as us-gaap/PaymentsToAcquireProductiveAssets since 2022-12-31; us-gaap/PaymentsToAcquirePropertyPlantAndEquipment ends on 2022-12-31 and is not the current figure.',
    ]);
    expect(batch.findings!.every(({ finding }) => finding.kind === 'stale-vintage')).toBe(true);
    const silent = changed(({ facts }) => {
      delete facts['us-gaap']!.PaymentsToAcquireProductiveAssets;
    });
    expect(silent.findings!.map(({ finding }) => finding.message)).toContain(
      'KESTREL SYSTEMS INC. has filed since, and no tag known for capex has a value after 2022-12-31 (us-gaap/PaymentsToAcquirePropertyPlantAndEquipment): the line may have a new name.',
    );
  });

  it('trap 63: takes the period from the fact’s own days, whatever fy and fp say of the filing', () => {
    const told = of('Revenues', { end: '2023-12-30', basis: 'year' });
    expect(told.map((o) => o.period.start)).toEqual(['2023-01-01', '2023-01-01', '2023-01-01']);
    const blind = changed(({ facts }) => {
      for (const tags of Object.values(facts))
        for (const { units } of Object.values(tags))
          for (const list of Object.values(units))
            for (const fact of list) Object.assign(fact, { fy: 1999, fp: 'Q2' });
    });
    expect(blind.observations!.map((o) => [o.origin.key, o.basis, o.value.best])).toEqual(
      batch.observations!.map((o) => [o.origin.key, o.basis, o.value.best]),
    );
  });

  it('trap 64: a quarter that an annual report gives is a quarter', () => {
    expect(of('Revenues', { start: '2023-10-01' })).toMatchObject([
      {
        basis: 'quarter',
        value: { best: 280_000_000 },
        citation: '10-K filed 2024-02-22, 0009990001-24-000005',
      },
    ]);
    expect(values(of('Revenues', { end: '2023-12-30', basis: 'year' }))).not.toContain(280_000_000);
  });

  it('trap 65: a year to date is no quarter, and twelve months are no fiscal year', () => {
    expect(of('Revenues', { start: '2023-12-31' }).map((o) => [o.period.end, o.basis])).toEqual([
      ['2024-03-30', 'quarter'],
      ['2024-06-29', 'year to date, 2 quarters'],
      ['2024-09-28', 'year to date, 3 quarters'],
      ['2024-12-28', 'year'],
    ]);
    expect(of('Revenues', { start: '2024-03-31', end: '2025-03-29' })).toMatchObject([
      { basis: 'twelve months' },
    ]);
  });

  it('trap 66: the comparative year of a filing is that year’s, not the filing’s', () => {
    const filing = batch.observations!.filter(
      (o) => o.citation.endsWith('25-000006') && o.series === 'us-gaap/Revenues' && o.basis === 'year',
    );
    expect(filing.map((o) => [o.period.end, o.value.best])).toEqual([
      ['2023-12-30', 980_000_000],
      ['2024-12-28', 1_100_000_000],
    ]);
  });

  it('trap 67: what was reported and what was restated both stand, each known from its own filing', () => {
    expect(of('OperatingIncomeLoss', { end: '2023-12-30' }).map((o) => [o.knownAt, o.value.best])).toEqual([
      ['2024-02-22', 120_000_000],
      ['2024-07-15', 100_000_000],
    ]);
  });

  it('trap 69: quarters that no filing states come by subtraction, and say so', () => {
    const made = batch.observations!.filter((o) => o.basis === 'quarter, by subtraction');
    expect(made.map((o) => [o.series.slice(8), o.period.start, o.period.end, o.value.best])).toEqual([
      ['Revenues', '2024-09-29', '2024-12-28', 330_000_000],
      ['PaymentsToAcquireProductiveAssets', '2024-03-31', '2024-06-29', 45_000_000],
      ['PaymentsToAcquireProductiveAssets', '2024-06-30', '2024-09-28', 45_000_000],
      ['PaymentsToAcquireProductiveAssets', '2024-09-29', '2024-12-28', 80_000_000],
    ]);
    expect(made[0]).toMatchObject({
      citation:
        '10-K filed 2025-02-20, 0009990001-25-000006, less 10-Q filed 2024-10-29, 0009990001-24-000021',
      knownAt: '2025-02-20',
    });
    expect(made[0]!.origin.key).toMatch(/::last-quarter$/);
    expect(of('Revenues', { start: '2023-10-01' })).toHaveLength(1);
  });

  it('subtracts nothing that was filed later than the longer span', () => {
    const late = changed(({ facts }) => {
      for (const fact of facts['us-gaap']!.Revenues!.units.USD!)
        if (fact.end === '2024-09-28') fact.filed = '2025-05-01';
    });
    const made = late.observations!.filter(
      (o) => o.basis === 'quarter, by subtraction' && o.series.endsWith('Revenues'),
    );
    expect(made).toEqual([]);
  });

  it('refuses a figure without a period, a number or a currency, and keeps the others', () => {
    const broken = changed(({ facts }) => {
      const list = facts['us-gaap']!.Revenues!.units.USD!;
      list[0] = { ...list[0], start: undefined };
      list[1] = { ...list[1], val: 'n/a' };
      list[2] = { ...list[2], end: '2023-02-30x' };
      list[3] = { ...list[3], filed: '2023-06-01' };
      facts['us-gaap']!.OperatingIncomeLoss!.units.pure = [
        { start: '2023-12-31', end: '2024-12-28', val: 1, accn: 'a', form: '10-K', filed: '2025-02-20' },
      ];
    });
    expect(broken.quarantined!.map(({ reason }) => reason)).toEqual([
      'expected the period of a flow; only its last day came',
      'expected a number; "n/a" came',
      'expected a period end such as 2025-12-31; "2023-02-30x" came',
      'the period ends on 2023-12-30, after the filing of 2023-06-01: not a result',
      expect.stringContaining('70 days'),
      'expected a currency; the unit is pure',
    ]);
    expect(broken.observations!.some((o) => o.period.end === '2024-12-28')).toBe(true);
  });

  it('makes the company of a CIK that the ledger does not know', () => {
    const made = companyFactsBatch(fixture('brandholt'), {
      retrieved: '2026-01-01',
      url: null,
    });
    expect(made.companies).toEqual([
      {
        id: 'cik-0009990002',
        name: 'Brandholt SE',
        aliases: [],
        cik: '0009990002',
        ticker: null,
        domain: null,
        parent: null,
      },
    ]);
    expect(made.rowsRead).toBe(made.observations!.length + 1);
    expect(new Set(made.observations!.map((o) => o.unit))).toEqual(new Set(['EUR', 'USD']));
  });

  it('leaves what a proxy statement retells, rounded, where it is', () => {
    const proxied = changed(({ facts }) => {
      const list = facts['us-gaap']!.OperatingIncomeLoss!.units.USD!;
      list.push({ ...list[3], val: 170_000_000, form: 'DEF 14A', filed: '2025-04-24', accn: 'proxy' });
    });
    expect(proxied.rowsRead).toBe(30);
    expect(proxied.observations!.some((o) => o.value.best === 170_000_000)).toBe(false);
  });

  it('says what came instead of a payload', () => {
    const said =
      (text: string): (() => Batch) =>
      () =>
        read(new TextEncoder().encode(text));
    expect(said('<html><body>Undeclared Automated Tool</body></html>')).toThrow(
      'Expected JSON from EDGAR; what came begins "<html><body>Undeclared Automated Tool</b"',
    );
    expect(said('{"filings":{}}')).toThrow('an object with filings came');
    expect(said('')).toThrow('does not parse');
    expect(said('[1]')).toThrow('Expected a companyfacts payload');
  });
});
