import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/core/index.ts';
import { registerFeed } from '../../../src/sources/warn/register-feed.ts';

const header =
  'state,employer_name,location,notice_date,effective_date,employees_affected,layoff_type,is_temporary,is_amendment,is_amended,current_version,source_url,source_notice_id,dedupe_key,first_seen,last_seen';

function line(change: Readonly<Record<string, string>>): string {
  const row: Record<string, string> = {
    ...{ state: 'WA', employer_name: 'Brandholt Foods', location: 'Ashford', notice_date: '2026-03-09' },
    ...{ effective_date: '2026-03-09', employees_affected: '90', layoff_type: 'closure', is_temporary: '0' },
    ...{ is_amendment: '0', is_amended: '0', current_version: '1', source_url: 'https://example.org/warn' },
    ...{ source_notice_id: 's1', dedupe_key: 'k1', first_seen: '2026-07-16', last_seen: '' },
    ...change,
  };
  return header
    .split(',')
    .map((name) => row[name])
    .join(',');
}

const parse = (...rows: readonly string[]): Batch =>
  registerFeed.parse(
    { name: 'wa.csv', bytes: Buffer.from([header, ...rows].join('\n')) },
    { retrieved: '2026-08-07', url: null },
  );
const shadow = line({ last_seen: '2026-08-05' });
const newer = { dedupe_key: 'k2', notice_date: '2026-01-05', first_seen: '2026-08-06' };

describe('the register’s normalised form', () => {
  it('is known by its header, with the columns that later copies add, and names one that it does not know', () => {
    const recognise = (text: string) => registerFeed.recognise({ name: 'x.csv', bytes: Buffer.from(text) });
    expect(recognise(`${header}\n`)).toEqual({ fits: true });
    expect(recognise(`${header},cik,lei\n`)).toEqual({ fits: true });
    expect(recognise(`${header},colour\n`)).toEqual({
      fits: false,
      near: 'its header has "colour", which is not known',
    });
    expect(recognise(`${header.replace(',dedupe_key', '')}\n`)).toEqual({
      fits: false,
      near: 'its header lacks "dedupe_key"',
    });
  });

  it('reads a row under the register’s own key', () => {
    const { statements, source } = parse(line({ is_temporary: '1' }));
    expect(source).toBe('warn-register-wa');
    expect(statements![0]).toMatchObject({
      origin: { key: 'k1' },
      note: 'closure; temporary',
      statement: { subject: 'Brandholt Foods', place: 'Ashford, WA', best: 90 },
    });
  });

  it('trap 56: tells a notice once that the register lists under an old and a new key', () => {
    const { statements, rowsRead, quarantined } = parse(shadow, line(newer));
    expect([rowsRead, quarantined]).toEqual([2, []]);
    expect(statements).toHaveLength(2);
    expect(statements![0]).toEqual(statements![1]);
    expect(statements![0]).toMatchObject({
      origin: { key: 'k1' },
      note: 'closure; listed until 2026-08-05 as k1, notice dated 2026-03-09',
      statement: { id: 'k2', period: { start: '2026-01-05' } },
    });
  });

  it('leaves a true refiling alone: both are listed, or the earlier one was still seen afterwards', () => {
    const keys = (rows: readonly string[]) => parse(...rows).statements!.map(({ origin }) => origin.key);
    expect(keys([line({}), line(newer)])).toEqual(['k1', 'k2']);
    expect(keys([line({ last_seen: '2026-08-06' }), line(newer)])).toEqual(['k1', 'k2']);
    expect(
      keys([shadow, line({ ...newer, effective_date: '2026-09-09', employees_affected: '12' })]),
    ).toEqual(['k1', 'k2']);
  });

  it('quarantines a ragged row, a test row and one that states nothing', () => {
    const { quarantined } = parse(
      `${line({})},astray`,
      line({ employer_name: 'Test Employer', dedupe_key: 'k3' }),
      line({ notice_date: '', effective_date: '', employees_affected: '', dedupe_key: 'k4' }),
    );
    expect(quarantined!.map(({ reason }) => reason)).toEqual([
      'expected 16 cells, found 17 (line 2)',
      'the employer is a placeholder: "Test Employer" (line 3)',
      'the row states neither a count nor a day (line 4)',
    ]);
  });
});
