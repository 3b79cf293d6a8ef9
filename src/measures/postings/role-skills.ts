import { type MeasureInput, sqlBeside } from '../input.ts';
import { leftOut, type PostingsReceipt } from './looked.ts';

const sql = sqlBeside(import.meta.url);

/** How often postings of a role name each skill: a share of its postings with a text. */
export interface RoleSkills {
  readonly role: string;
  readonly postings: number;
  readonly shares: ReadonlyMap<string, number>;
}

interface Row {
  readonly [column: string]: unknown;
  readonly role: string;
  readonly postings: number;
  readonly skill: string;
  readonly naming: number;
}

/** Every role with at least so many postings on the boards now that have a text. */
export async function roleSkills(
  { ledger, asOf }: MeasureInput,
  receipt: PostingsReceipt,
  least: number,
): Promise<readonly RoleSkills[]> {
  const rows = await ledger.query<Row>(sql, { least, keys: leftOut(receipt) }, { asOf });
  const roles = new Map<string, { role: string; postings: number; shares: Map<string, number> }>();
  for (const { role, postings, skill, naming } of rows) {
    const held = roles.get(role) ?? { role, postings, shares: new Map<string, number>() };
    held.shares.set(skill, naming / postings);
    roles.set(role, held);
  }
  return [...roles.values()];
}
