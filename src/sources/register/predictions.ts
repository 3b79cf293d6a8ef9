import { z } from 'zod';
import { ruleText } from '../../core/index.ts';
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
  test: optional,
});

/** The watch-list: each rule in words, with what would decide it and, where measures allow, a formal test. */
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
        rule: ruleText({ words: c.rule, needs: c.decided_by, test: c.test }),
        statement: c.statement,
      },
    ],
  }),
});
