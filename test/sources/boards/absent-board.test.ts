import { expect, it } from 'vitest';
import { saysAbsent } from '../../../src/sources/boards/absent-board.ts';

it.each([
  ['{"ok":false,"error":"Document not found"}', 'Document not found'],
  ['{"status":404,"error":"Board missing"}', 'Board missing'],
  ['{"message":"No such account"}', 'No such account'],
  ['{"code":404}', '404'],
  ['{"error":"internal error"}', null],
  ['{"jobs":[]}', null],
  ['[]', null],
  ['{"error":"not found"', null],
  ['<p>not found', null],
])('of %s says %s', (text, said) => {
  expect(saysAbsent(text)).toBe(said);
});
