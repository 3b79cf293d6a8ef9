import { figureFamilies } from '../core/index.ts';
import type { Connection, Database } from './connector.ts';
import { type Applied, applyCorrections } from './corrections.ts';
import { layGroups } from './lay-groups.ts';
import type { SqlParams } from './ledger.ts';
import { onDemand, viewSql } from './sql.ts';

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
  /** tables laid on demand, by name; each is laid once, whoever asks first */
  readonly laid: Map<string, Promise<void>>;
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
    return { connection, applied, laid: new Map() };
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

/** Which series have carried which figure, the widest first. */
const families: string = JSON.stringify(figureFamilies);

/** Lays the tables that a question names and that no question before it did. */
export async function layNamed({ connection, laid }: View, question: string): Promise<void> {
  for (const [name, statement] of onDemand) {
    if (!new RegExp(`\\b${name}\\b`, 'i').test(question)) continue;
    const laying = laid.get(name) ?? connection.run(statement, asked(statement));
    laid.set(name, laying);
    // one that failed is tried again by the next question
    await laying.catch((cause: unknown) => {
      laid.delete(name);
      throw cause;
    });
  }
}

/** Only what the statement names: the engine refuses a value that nobody asked for. */
function asked(statement: string, { asOf, revision }: Partial<Moment> = {}): SqlParams {
  return {
    ...(asOf !== undefined && statement.includes('$asOf') && { asOf }),
    ...(revision !== undefined && statement.includes('$revision') && { revision }),
    ...(statement.includes('$families') && { families }),
  };
}
