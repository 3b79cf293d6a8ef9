import { Problem } from '../../core/index.ts';
import { filledColumn, numberColumn } from '../table/columns.ts';
import type { Table } from '../table/table.ts';

/** People and what they are paid a year together, by team; one team without a name where no column joins. */
export interface PayrollTeam {
  readonly team: string;
  readonly heads: number;
  readonly pay: number;
}

/** A payroll: a row a person with `pay`, or a row a group with `heads` and `pay` for each. Problems: pay or heads below zero. */
export function readPayroll(table: Table, by: string | undefined): readonly PayrollTeam[] {
  const pay = numberColumn(table, 'pay');
  const heads = table.columns.includes('heads') ? numberColumn(table, 'heads') : pay.map(() => 1);
  const names = by === undefined ? table.rows.map(() => '') : filledColumn(table, by);
  const teams = new Map<string, { heads: number; pay: number }>();
  for (const [i, name] of names.entries()) {
    if (pay[i]! <= 0 || heads[i]! <= 0)
      throw new Problem(
        'bad-input',
        `Expected pay and heads above zero in ${table.name}; line ${table.lines[i]} has ${pay[i]} and ${heads[i]}.`,
        {
          hint: 'Pay is a year’s pay of one person, in the currency of the cost file.',
        },
      );
    const team = teams.get(name) ?? { heads: 0, pay: 0 };
    teams.set(name, { heads: team.heads + heads[i]!, pay: team.pay + heads[i]! * pay[i]! });
  }
  return [...teams].map(([team, sums]) => ({ team, ...sums }));
}
