import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../../src/core/index.ts';
import { openLedger } from '../../../../src/ledger/index.ts';
import { annualReport } from '../../../../src/sources/edgar/annual-report/index.ts';
import { parseCsv } from '../../../../src/sources/register/csv.ts';
import { kestrel } from '../known.ts';

const page = (body: string): string =>
  `<?xml version='1.0' encoding='ASCII'?><html><body><div style="display:none"><ix:header><ix:nonNumeric name="dei:EntityCentralIndexKey" id="f-1">0009990001</ix:nonNumeric></ix:header></div>
<p>FORM <ix:nonNumeric name="dei:DocumentType" id="f-2">10-K</ix:nonNumeric></p>
<p>For the fiscal year ended <ix:nonNumeric name="dei:DocumentPeriodEndDate" id="f-3"><span>December&#160;28,</span> 2024</ix:nonNumeric></p>
<p><ix:nonNumeric name="dei:EntityRegistrantName" id="f-4">KESTREL SYSTEMS INC.</ix:nonNumeric> (<ix:nonNumeric name="dei:TradingSymbol" id="f-5">KSYS</ix:nonNumeric>)</p>
<ix:nonNumeric name="dei:DocumentFiscalYearFocus" id="f-6">2024</ix:nonNumeric>
${body}</body></html>`;
const parse = (html: string, name = 'ksys-10-k.htm'): Batch =>
  annualReport.parse(
    { name, bytes: Buffer.from(html) },
    { retrieved: '2025-02-20', url: null, companies: [kestrel] },
  );

describe('an annual report', () => {
  it('is known by its tag or its opening words', () => {
    const fits = (html: string): boolean =>
      annualReport.recognise({ name: 'x', bytes: Buffer.from(html) }).fits;
    expect(fits(page(''))).toBe(true);
    expect(
      fits(page('').replace('<ix:nonNumeric name="dei:DocumentType" id="f-2">10-K</ix:nonNumeric>', '10-K')),
    ).toBe(true);
    expect(fits(page('').replace('>10-K<', '>8-K<'))).toBe(false);
    expect(fits('<html><p>A page about Form 1040</p></html>')).toBe(false);
    expect(fits('FORM 10-K in plain text')).toBe(false);
  });

  it('gives an observation of employees with the sentence that says so', async () => {
    const batch = parse(
      page('<p>As of the end of fiscal 2024, we had about 2,200&#160;full-time employees.</p>'),
    );
    expect(batch.observations).toMatchObject([
      {
        origin: { key: 'employees/2024-12-28/2024-12-28' },
        series: 'employees',
        subject: 'KESTREL SYSTEMS INC.',
        company: 'kestrel',
        period: { start: '2024-12-28', end: '2024-12-28', basis: 'as-of' },
        value: { best: 2200, bound: 'about' },
        basis: 'full time employees',
        citation: 'KESTREL SYSTEMS INC. 10-K for the year to 2024-12-28',
        knownAt: '2025-02-20',
      },
    ]);
    const ledger = await openLedger(':memory:');
    expect(await ledger.append(batch)).toEqual({ rowsRead: 1, accepted: 1, merged: 0, quarantined: 0 });
    expect((await ledger.verify()).passed).toBe(true);
    await ledger.close();
  });

  it('keeps a report that states no count as one row: unknown, never zero', () => {
    const batch = parse(page('<p>Our people are listed in Exhibit 13.</p>'));
    expect(batch.observations).toEqual([]);
    expect(batch.quarantined).toMatchObject([
      { reason: expect.stringContaining('not stated, which is not zero') },
    ]);
    expect(batch.rowsRead).toBe(1);
  });
});

const shared = new URL('../../../../../shared/data/company/', import.meta.url);
describe.skipIf(!existsSync(shared))('eight real annual reports (only where ../shared is)', () => {
  const [header, ...body] = existsSync(shared)
    ? parseCsv(readFileSync(new URL('employee-counts.csv', shared), 'utf8'))
    : [];
  const rows = body.map((row) =>
    Object.fromEntries(header!.fields.map((f, i) => [f.value, row.fields[i]?.value ?? ''])),
  );

  it.each(rows)('$ticker: $employees on $as_of', ({ source_file, employees, as_of, verbatim }) => {
    const html = readFileSync(new URL(`tenk/${source_file}`, shared), 'utf8');
    expect(annualReport.recognise({ name: 'x', bytes: Buffer.from(html) })).toEqual({ fits: true });
    const batch = parse(html, source_file);
    const told = batch.observations!.find((o) => o.period.end === as_of);
    if (employees === '') {
      expect(batch.observations).toEqual([]);
      return;
    }
    expect(told?.value.best).toBe(Number(employees));
    const { quote } = batch.statements!.find((s) => s.statement.period!.end === as_of)!.statement;
    const words = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
    expect(words(quote)).toContain(words(verbatim!.replace(/^"|[".]*$/g, '')));
    expect(/equivalent/.test(told!.basis!)).toBe(
      /FTE/.test(rows.find((row) => row.source_file === source_file)!.trap!),
    );
  });
});
