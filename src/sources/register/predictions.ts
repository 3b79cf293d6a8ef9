import { z } from 'zod';
import { date, day, optional, required } from './fields.ts';
import { type RegisterFile, registerFile } from './register-file.ts';

const row = z.object({
  key: required,
  statement: optional,
  known_at: day,
  made: date,
  made_by: required,
  due: day,
  text: required,
  rule: required,
  decided_by: required,
});

/** The watch-list. What would decide a prediction is the last sentence of its rule, after "Decided by:". */
export const predictions: RegisterFile = registerFile({
  name: 'predictions.csv',
  title: 'Register of dated predictions and what decides them',
  key: 'key',
  row,
  toRecords: ({ cells: c, origin }) => ({
    predictions: [
      {
        origin,
        text: c.text,
        madeBy: c.made_by,
        made: c.made,
        due: c.due,
        rule: `${c.rule} Decided by: ${c.decided_by}`,
        statement: c.statement,
      },
    ],
  }),
});
