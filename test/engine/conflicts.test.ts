import { expect, it } from 'vitest';
import type { Conflict } from '../../src/core/index.ts';
import { embedded, today } from './opened.ts';

const engine = embedded();
const conflicts = async (): Promise<readonly Conflict[]> => (await engine().overview(today)).conflicts;
const of = async (id: string): Promise<Conflict> =>
  (await conflicts()).find((conflict) => conflict.id === id)!;
const causes = ({ causes }: Conflict): string[] => causes.map(({ cause }) => cause);
const statements = ({ figures }: Conflict): string[] =>
  figures.map(({ figure }) => figure.receipt.links[0]!.statement);

it('finds the counts of one subject that cannot both stand (f001, f003, f032)', async () => {
  const found = await of('conflict-part-exceeds-whole.f032.f003');
  expect(statements(found)).toEqual(['f032', 'f003', 'f001']);
  expect(causes(found)).toEqual(['different window', 'unit of account', 'rounding', 'population']);
});

it('finds two shares that read as one, and the window that each fits (f045, f046)', async () => {
  const found = await of('conflict-two-shares.f045.f046');
  expect(causes(found)).toEqual(['different window', 'population']);
  expect(found.causes[0]!.explanation).toMatch(/16\.7%.*16\.3%.*first quarter \(12\.7%\)/);
});

it('counts a claim that two articles repeat as one source (f012, f047)', async () => {
  const found = await of('conflict-said-twice.f012.f047');
  expect(causes(found)).toEqual(['same origin', 'stance']);
});

it('recomputes what an article states from its own figures (f023)', async () => {
  const found = await of('conflict-own-arithmetic.s01');
  expect(found.headline).toBe('37.7% stated, 37.8% from its own figures');
  expect(causes(found)).toEqual(['arithmetic']);
  expect(statements(found)).toEqual(['s01', 's01', 'f022', 'f023']);
});

it('shows every action on which compilers differ as a range with the values behind it', async () => {
  const found = (await conflicts()).filter(({ id }) => id.startsWith('conflict-compilers-differ.'));
  expect(found.map(({ id, headline }) => [id.split('.')[1], headline.split(' jobs')[0]])).toEqual([
    ['asml-2026-01-28', '1,700 to 3,000'],
    ['baker-mckenzie-2026-02-11', '800 to 1,000'],
    ['canva-2025-03-01', '10 to 12'],
    ['hp-2025-11-01', '4,000 to 6,000'],
    ['oracle-2026-03-05', '20,000 to 30,000'],
    ['workday-2026-02-01', '375 to 400'],
  ]);
  expect(causes(found[0]!)).toEqual(['bound dropped', 'no source named', 'same origin']);
  expect(causes(found[4]!)).toEqual(['different window', 'bound dropped']);
});

it('tells of one figure under two years', async () => {
  expect((await of('conflict-another-year.c079.c081')).headline).toBe('12,000 jobs stand under two years');
});

it('has no other', async () => {
  expect(await conflicts()).toHaveLength(12);
});
