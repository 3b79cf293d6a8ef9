import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/core/index.ts';
import { openLedger } from '../../../src/ledger/index.ts';
import { callQuarters } from '../../../src/measures/call-quarters.ts';
import { callDates } from '../../../src/sources/calls/dates.ts';
import { calls } from '../../../src/sources/calls/index.ts';
import { employer } from '../edgar/known.ts';

const text =
  'Welcome to the Kestrel Systems fourth quarter earnings conference call. We ended the year with 2,200 employees, down 3% year-over-year. Customers tell us that our copilot saves their teams time. We invest in AI.';
const kestrel = { ...employer('kestrel', '0009990001', 'KSYS'), name: 'Kestrel Systems Inc.' };
const brandholt = {
  ...employer('brandholt', '0009990002', 'BRH'),
  name: 'Brandholt SE',
  aliases: ['Brandholt'],
};
const context = {
  retrieved: '2026-01-01',
  url: null,
  companies: [kestrel, brandholt],
  callDays: new Map([['KSYS FY2024-Q4', '2025-02-18']]),
};
const parse = (words = text, name = 'KSYS_2024_Q4.txt'): Batch =>
  calls.parse({ name, bytes: Buffer.from(words) }, context);

describe('a call’s transcript', () => {
  it('gives its sentences as statements of whose they are, known from the day of the call', () => {
    const batch = parse();
    expect(
      batch.statements!.map(({ statement: s, note, knownAt }) => [
        s.subject,
        s.company,
        s.measure,
        note,
        knownAt,
      ]),
    ).toEqual([
      [
        'Kestrel Systems Inc.',
        'kestrel',
        'headcount',
        'on a call: workforce of the company. Specificity 5',
        '2025-02-18',
      ],
      [
        'customers of Kestrel Systems Inc.',
        null,
        'other',
        'on a call: productivity of the customer. Specificity 2',
        '2025-02-18',
      ],
      [
        'Kestrel Systems Inc.',
        'kestrel',
        'spend',
        'on a call: spend of the company. Specificity 1',
        '2025-02-18',
      ],
    ]);
    expect(batch.statements![0]).toMatchObject({
      statement: {
        period: { start: 'FY2024-Q4', basis: 'fiscal' },
        speaker: 'employer',
        best: null,
        unit: 'none',
      },
      citation: 'Kestrel Systems Inc. earnings call, FY2024-Q4, 2025-02-18',
    });
  });

  it('of a day not known is known from the day that it was fetched', () => {
    const batch = parse(text, 'KSYS_2023_Q1.txt');
    expect(batch.statements![0]!.knownAt).toBe('2026-01-01');
    expect(batch.documents![0]!.published).toBeNull();
  });

  it('of another company is quarantined, with both named', () => {
    const batch = parse(text.replace('Kestrel Systems', 'Brandholt'));
    expect(batch.statements).toEqual([]);
    expect(batch.quarantined).toMatchObject([
      {
        reason: expect.stringContaining(
          'labelled as a call of Kestrel Systems Inc., and its opening names Brandholt SE',
        ),
      },
    ]);
    expect(parse(text.replace('Welcome to the', 'Welcome from Brandholt to the')).quarantined).toEqual([]);
  });

  it('is counted by quarter for its company', async () => {
    const ledger = await openLedger(':memory:');
    const batch = parse();
    expect(await ledger.append(batch)).toEqual({ rowsRead: 3, accepted: 3, merged: 0, quarantined: 0 });
    expect(await callQuarters({ ledger, asOf: '2026-01-01' }, 'kestrel')).toMatchObject([
      {
        quarter: 'FY2024-Q4',
        day: '2025-02-18',
        spend: 1,
        workforce: 1,
        productivity: 0,
        with_number: 1,
        sentences: 2,
      },
    ]);
    expect(await callQuarters({ ledger, asOf: '2025-02-17' }, 'kestrel')).toEqual([]);
    await ledger.close();
  });

  it('is known by its greeting, and needs a name that says whose call of which quarter it is', () => {
    const recognise = (name: string, words = text): unknown =>
      calls.recognise({ name, bytes: Buffer.from(words) });
    expect(recognise('KSYS_2024_Q4.txt')).toEqual({ fits: true });
    expect(recognise('call.txt')).toMatchObject({
      fits: false,
      near: expect.stringContaining('TICKER_2025_Q1.txt'),
    });
    expect(recognise('KSYS_2024_Q4.txt', 'our CFO. The press release is on our page.')).toEqual({
      fits: true,
    });
    expect(recognise('KSYS_2024_Q4.txt', 'A letter to our neighbours.')).toEqual({ fits: false });
    expect(recognise('KSYS_2024_Q4.html', `<html>${text}`)).toEqual({ fits: false });
  });
});

describe('a list of the days of calls', () => {
  const csv =
    'exchange,symbol,company_name,year,quarter,conference_date,date,has_transcript\nX,KSYS,"Kestrel Systems, Inc.",2024,4,2025-02-18 17:00:00,2025-02-18,YES\nX,KSYS,"Kestrel Systems, Inc.",2024,4,2025-02-19 17:00:00,2025-02-19,YES\nX,KSYS,"Kestrel Systems, Inc.",2024,5,x,2025-02-19,NO\nX,,Nobody,2024,1,x,2024-05-01,NO\nX,BRH,Brandholt SE,2025,1,x,soon,NO\n';
  it('gives a day for each quarter, and refuses a row without one or said twice', () => {
    const file = { name: 'call-dates.csv', bytes: Buffer.from(csv) };
    expect(callDates.recognise(file)).toEqual({ fits: true });
    const batch = callDates.parse(file, context);
    expect(batch.observations).toMatchObject([
      { series: 'earnings-call', subject: 'KSYS', basis: 'FY2024-Q4', period: { start: '2025-02-18' } },
    ]);
    expect(batch.quarantined!.map(({ reason }) => reason)).toEqual([
      'an earlier row already dates KSYS/FY2024-Q4',
      'expected a fiscal year and quarter; FY2024-Q5 came',
      'expected a ticker; the cell is empty',
      'expected a day such as 2025-01-29; "soon" came',
    ]);
    expect(batch.rowsRead).toBe(5);
  });

  it('says which column a near header lacks', () => {
    const near = callDates.recognise({ name: 'x.csv', bytes: Buffer.from('symbol,conference_date\n') });
    expect(near).toEqual({ fits: false, near: 'its header lacks company_name, year, quarter, date' });
  });
});
