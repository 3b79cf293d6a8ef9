import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../../src/core/index.ts';
import { openLedger } from '../../../../src/ledger/index.ts';
import { currentReport } from '../../../../src/sources/edgar/current-report/index.ts';
import { kestrel } from '../known.ts';

const context = { retrieved: '2026-01-01', url: null, companies: [kestrel] };
const fixture = readFileSync(new URL('../../../fixtures/company/8k-kestrel.txt', import.meta.url));
const parse = (text: string | Uint8Array): Batch =>
  currentReport.parse({ name: 'given.txt', bytes: Buffer.from(text as string) }, context);
const fits = (text: string): boolean =>
  currentReport.recognise({ name: 'given.txt', bytes: Buffer.from(text) }).fits;
const batch = parse(fixture);

describe('a current report', () => {
  it('is known by its header, its tag or its opening words, and not by a form that it mentions later', () => {
    expect(fits(fixture.toString())).toBe(true);
    expect(fits('<html><body><p>FORM 8-K</p><p>CURRENT REPORT</p></body></html>')).toBe(true);
    expect(
      fits('<html><body><ix:nonNumeric name="dei:DocumentType" id="a">8-K</ix:nonNumeric></body></html>'),
    ).toBe(true);
    expect(fits('<html><body><p>Annual report on Form 10-K</p><p>See our Form 8-K.</p></body></html>')).toBe(
      false,
    );
    expect(fits('{"cik":1}')).toBe(false);
    expect(fits('')).toBe(false);
  });

  it('gives Item 2.05 as statements in the filer’s name, known from the filing', () => {
    const jobs = batch.statements!.filter(({ statement }) => statement.measure !== 'spend');
    expect(
      jobs.map(({ statement: s, knownAt }) => [s.subject, s.company, s.measure, s.best, s.speaker, knownAt]),
    ).toEqual([
      ['KESTREL SYSTEMS INC.', 'kestrel', 'jobs', 340, 'filing', '2025-03-05'],
      ['KESTREL SYSTEMS INC.', 'kestrel', 'workforce-share', 0.12, 'filing', '2025-03-05'],
      ['KESTREL SYSTEMS INC.', 'kestrel', 'saving', 40e6, 'filing', '2025-03-05'],
    ]);
    expect(batch.actions).toMatchObject([
      { action: { kind: 'layoff', company: 'kestrel', announced: '2025-03-03', aiCause: 'primary' } },
    ]);
    expect(
      batch.statements!.every(
        ({ citation }) => citation === 'KESTREL SYSTEMS INC. 8-K filed 2025-03-05, Item 2.05',
      ),
    ).toBe(true);
  });

  it('gives each charge by its kind, with the day of completion, and no saving among them', () => {
    const charges = batch.statements!.filter(({ statement }) => statement.measure === 'spend');
    expect(charges.map(({ statement: s, note }) => [note, s.low ?? s.best, s.high, s.unit])).toEqual([
      ['charge: total. To be complete by FY2025-Q2', 30e6, 36e6, 'USD'],
      ['charge: severance. To be complete by FY2025-Q2', 22e6, 26e6, 'USD'],
      ['charge: contracts. To be complete by FY2025-Q2', 5e6, null, 'USD'],
      ['charge: facilities. To be complete by FY2025-Q2', 3e6, 5e6, 'USD'],
      ['charge: total, cash. To be complete by FY2025-Q2', 25e6, null, 'USD'],
    ]);
  });

  it('reads the report alone for its items: an exhibit’s words are held and are no item', async () => {
    expect(batch.documents![0]!.text).toContain('another filer named 9,000');
    expect(batch.statements!.some(({ statement }) => statement.best === 9000)).toBe(false);
    const ledger = await openLedger(':memory:');
    const tally = await ledger.append(batch);
    expect(tally).toEqual({ rowsRead: 9, accepted: 9, merged: 0, quarantined: 0 });
    expect((await ledger.append(batch)).merged).toBe(9);
    await ledger.close();
  });

  it('keeps a report without Item 2.05, or whose item states nothing, as a row that says so', () => {
    const other = parse(fixture.toString().replaceAll('Item 2.05', 'Item 5.02'));
    expect(other.quarantined).toMatchObject([
      { reason: 'expected Item 2.05; the report has items 5.02, 9.01, which are not read' },
    ]);
    const silent = fixture
      .toString()
      .replace(/<p>On March[\s\S]*?<p>Item 9\.01/, '<p>A plan was made.</p><p>Item 9.01');
    expect(parse(silent).quarantined).toMatchObject([
      { reason: 'Item 2.05 is there and states no count, share or charge: not stated, which is not zero' },
    ]);
    expect(parse(silent).rowsRead).toBe(1);
  });
});

const folder = new URL('../../../../../shared/data/company/eightk/', import.meta.url);
describe.skipIf(!existsSync(folder))('real current reports (only where ../shared is)', () => {
  it('reads the share and the severance range of an excerpt, and no item of an earnings report', () => {
    const excerpt = parse(readFileSync(new URL('TPI_Composites_8K_2024-12-31_item205_excerpt.txt', folder)));
    expect(excerpt.statements!.map(({ statement: s, note }) => [s.best ?? [s.low, s.high], note])).toEqual([
      [0.2, null],
      [[9e6, 11e6], 'charge: severance'],
    ]);
    const earnings = parse(
      readFileSync(new URL('ADBE_8K_2023_item202_earnings_full_submission.txt', folder)),
    );
    expect(earnings.documents![0]).toMatchObject({ published: '2023-03-15' });
    expect(earnings.quarantined![0]!.reason).toContain('items 2.02, 9.01');
  });
});
