import type { Connection, Database } from './connector.ts';
import { type Applied, applyCorrections } from './corrections.ts';
import { layGroups } from './lay-groups.ts';
import type { SqlParams } from './ledger.ts';
import { viewSql } from './sql.ts';

/** A day after every other. */
export const everything = '9999-12-31';

export interface Moment {
  readonly asOf: string;
  readonly revision: number;
}

/** The ledger as one moment shows it: a connection of its own whose temporary tables hold the latest, corrected rows. */
export interface View {
  readonly connection: Connection;
  readonly applied: Applied;
}

export async function openView(database: Database, moment: Moment): Promise<View> {
  const connection = await database.connect();
  try {
    const applied = await connection.transaction(async () => {
      const result = await layCorrections(connection, moment);
      for (const statement of viewSql.rows) await connection.run(statement, asked(statement, moment));
      await layGroups(connection);
      for (const statement of viewSql.after) await connection.run(statement, asked(statement, moment));
      return result;
    });
    return { connection, applied };
  } catch (cause) {
    connection.close();
    throw cause;
  }
}

/** The first part of a view: which rows are the latest, and what corrections make of them. */
export async function layCorrections(connection: Connection, moment: Moment): Promise<Applied> {
  for (const statement of viewSql.before) await connection.run(statement, asked(statement, moment));
  return applyCorrections(connection);
}

/** Only what the statement names: the engine refuses a value that nobody asked for. */
function asked(statement: string, { asOf, revision }: Moment): SqlParams {
  return {
    ...(statement.includes('$asOf') && { asOf }),
    ...(statement.includes('$revision') && { revision }),
  };
}
