import type { Connection } from './connector.ts';
import { groupRows, type Member, type Tie } from './group-rows.ts';
import { sql } from './sql.ts';

/** Fills the temporary table `grouped` with the event of every row that links tie; without links it stays empty. */
export async function layGroups(connection: Connection): Promise<void> {
  const ties = await connection.query<Tie & Record<string, unknown>>(sql.ties);
  if (ties.length === 0) return;
  const members = await connection.query<Member & Record<string, unknown>>(sql.tiedRows);
  const groups = groupRows(members, ties);
  await connection.append(
    { schema: null, name: 'grouped' },
    { types: ['text', 'text'], columns: [[...groups.keys()], [...groups.values()]] },
  );
}
