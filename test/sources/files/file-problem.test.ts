import { expect, it } from 'vitest';
import { Problem } from '../../../src/core/index.ts';
import { fileProblem } from '../../../src/sources/files/file-problem.ts';

it.each([
  ['ENOENT', 'not-found'],
  ['EACCES', 'unreadable'],
  ['ELOOP', 'unreadable'],
  ['ESOMETHING', 'unreadable'],
])('%s is %s, with the path', (code, expected) => {
  const error = Object.assign(new Problem('internal', 'from the system'), { code });
  const plain = { ...error, code, message: 'from the system' };
  expect(fileProblem(plain, '/a/b.txt')).toMatchObject({ code: expected, facts: { path: '/a/b.txt' } });
});

it('lets a problem through as it is', () => {
  const problem = new Problem('unsupported', 'a zip archive');
  expect(fileProblem(problem, 'a.zip')).toBe(problem);
});
