import type { Connection, Database } from './connector.ts';
import { type Applied, applyCorrections } from './corrections.ts';
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

export async function openView(database: Database, { asOf, revision }: Moment): Promise<View> {
  const connection = await database.connect();
  try {
    const applied = await connection.transaction(async () => {
      for (const statement of viewSql.before) await connection.run(statement, bindings(statement));
      const result = await applyCorrections(connection);
      for (const statement of viewSql.after) await connection.run(statement, bindings(statement));
      return result;
    });
    return { connection, applied };
  } catch (cause) {
    connection.close();
    throw cause;
  }

  function bindings(statement: string): Record<string, string | number> {
    return {
      ...(statement.includes('$asOf') && { asOf }),
      ...(statement.includes('$revision') && { revision }),
    };
  }
}
