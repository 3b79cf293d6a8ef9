import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AutopsyQuestion, autopsy } from '../../../src/engine/autopsy/autopsy.ts';
import { type OpenedLedger, openedLedger } from '../../../src/engine/opened-ledger.ts';
import { today } from '../opened.ts';

let opened: OpenedLedger;
const folder = mkdtempSync(join(tmpdir(), 'headcount-autopsy-'));
beforeAll(async () => {
  opened = await openedLedger({ effects: { today: () => today, log: () => {} } });
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (more: Partial<AutopsyQuestion>) =>
  autopsy(opened, { company: 'META', from: '2021', to: '2025', asOf: today, method: 'shapley', ...more });
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('the autopsy of Meta', () => {
  it('from 2021 to 2025 finds no smaller denominator: heads rose 9.6 %', async () => {
    const result = await ask({});
    // 117,929 m over 71,970 and 200,966 m over 78,865: Meta's results of 2022-02-02 and 2026-01-28
    expect(result.perEmployee.from).toBeCloseTo(117_929e6 / 71_970, 4);
    expect(result.perEmployee.to).toBeCloseTo(200_966e6 / 78_865, 4);
    expect(result.denominatorShare).toBeLessThan(0);
    expect(result.answer).toMatch(/^None of it is a smaller denominator: .*\+9\.6%/);
    expect(result.margin!.from).toBeCloseTo(46_753 / 117_929, 10);
    expect(Math.abs(result.perEmployee.residual)).toBeLessThan(1e-6);
    expect(result.years[0].unknown).toEqual(['revenue and heads of firms bought', 'contractors']);
    expect(result.caveats[0]).toMatch(/Not known and not guessed: .*contractors/);
  });

  it('from 2022 to 2024 finds a part of it, by either method', async () => {
    const [one, other] = [
      await ask({ from: '2022', to: '2024' }),
      await ask({ from: '2022', to: '2024', method: 'lmdi' }),
    ];
    for (const { denominatorShare, answer } of [one, other]) {
      expect(denominatorShare).toBeGreaterThan(0.28);
      expect(denominatorShare).toBeLessThan(0.34);
      expect(answer).toMatch(/% of it is a smaller denominator/);
    }
  });

  it('says that the article’s +37.8 % (620/450, not 37.7 %) cannot be split, and what each case would mean', async () => {
    const { stated } = await ask({});
    expect(stated!.change).toBeCloseTo(620 / 450 - 1, 12);
    expect(stated!.ifHeads).toContainEqual({
      heads: -0.1,
      share: expect.closeTo(Math.log(0.9) / Math.log(450 / 620), 12),
    });
    expect(stated!.ifHeads).toContainEqual({ heads: 0, share: 0 });
  });

  it('knows nothing before it was known, and refuses a year that it lacks', async () => {
    await expect(ask({ asOf: '2025-12-31' })).rejects.toMatchObject({
      code: 'not-enough-evidence',
      message: expect.stringMatching(/no revenue and no employees on a day of it of meta for 2025/),
    });
    await expect(ask({ company: 'AMZN', from: '2022', to: '2024' })).rejects.toThrow(
      /no employees on a day of it of amazon for 2022/,
    );
    await expect(ask({ company: 'Nobody & Sons' })).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the autopsy of a table', () => {
  it('splits acquisitions and contractors where the table knows them', async () => {
    const data = file(
      'panel.csv',
      'company,year,revenue,heads,acquired_revenue,acquired_heads,contractors\nOrchard,2021,100,10,0,0,0\nOrchard,2025,150,9,50,1,2\n',
    );
    const { perEmployee, years, margin } = await ask({ company: 'orchard', data });
    expect(years[1].unknown).toEqual(['operating income']);
    expect(margin).toBeNull();
    expect(perEmployee.parts.filter(({ amount }) => amount === null)).toEqual([]);
    expect(perEmployee.parts.reduce((all, { amount }) => all + amount!, 0)).toBeCloseTo(
      perEmployee.change,
      12,
    );
  });

  it.each([
    ['a year twice', 'company,year,revenue,heads\nO,2021,1,1\nO,2021,2,1\nO,2025,2,2\n', /lines 2 and 3/],
    ['no such year', 'company,year,revenue,heads\nO,2021,1,1\n', /a row of O for 2025/],
    ['no heads', 'company,year,revenue\nO,2021,1\n', /"heads"/],
    ['heads of nothing', 'company,year,revenue,heads\nO,2021,1,0\nO,2025,2,2\n', /above nothing for heads/],
  ])('refuses %s', async (name, text, words) => {
    await expect(ask({ company: 'O', data: file(`${name}.csv`, text) })).rejects.toThrow(words);
  });
});
