import { createHash } from 'node:crypto';
import type { Connection } from './connector.ts';
import { sql } from './sql.ts';
import type { Moment } from './view.ts';

/** One hash over every row's identity, version and hash in canonical order: no clock and no order of arrival enters it. */
export async function hashContents(connection: Connection, { asOf, revision }: Moment): Promise<string> {
  const hash = createHash('sha256');
  for await (const rows of connection.stream(sql.contents, { asOf, revision })) {
    hash.update(rows.map(([line]) => `${line}\n`).join(''));
  }
  return hash.digest('hex');
}
