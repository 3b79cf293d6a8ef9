import { expect, it } from 'vitest';
import { openEngine, openLedger, Problem, read, units } from '../src/index.ts';

it('reads a text, opens a ledger, and refuses to add unlike things', async () => {
  const reading = read('Kestrel Foods will cut 420 jobs, the company said on Monday.\n', {
    published: '2026-09-14',
  });
  const [statement] = reading.statements;
  expect(statement).toMatchObject({ measure: 'jobs', best: 420, unitOfAccount: 'announced' });

  const cut = units.fromStatement(statement!);
  const positions = { ...cut, unitOfAccount: 'requisition' as const };
  expect(() => units.add(cut, positions)).toThrow(Problem);

  const ledger = await openLedger(':memory:');
  expect(await ledger.statements()).toEqual([]);
  await ledger.close();

  const engine = await openEngine({ effects: { today: () => '2026-11-22' } });
  expect((await engine.overview()).answers).toHaveLength(5);
  await engine.close();
});
