import { describe, expect, it } from 'vitest';
import { exitCodeOf, exitCodes } from '../../../src/cli/shared/exit-codes.ts';
import { reported } from '../../../src/cli/shared/report-problem.ts';
import { plain } from '../../../src/cli/terminal/style.ts';
import { Problem, problemCodes } from '../../../src/core/index.ts';

const options = { json: false, debug: false, style: plain, columns: 60 };

describe('a failure', () => {
  it('is a sentence and a hint for a person, on standard error', () => {
    const problem = new Problem('not-found', 'expected a company; nothing here is called "Orchard"', {
      hint: 'headcount show claims',
    });
    expect(reported(problem, options)).toEqual({
      stdout: '',
      stderr: 'error  Expected a company; nothing here is called "Orchard".\nhint   headcount show claims\n',
      exitCode: 3,
    });
  });

  it('is the envelope for a program, where it reads its answers', () => {
    const report = reported(new Problem('bad-option', 'Expected a day.', { facts: { option: 'as-of' } }), {
      ...options,
      json: true,
    });
    expect(JSON.parse(report.stdout)).toEqual({
      error: { code: 'bad-option', message: 'Expected a day.', hint: null, facts: { option: 'as-of' } },
    });
    expect(report).toMatchObject({ stderr: '', exitCode: 2 });
  });

  it('is our own fault when it is nothing that was foreseen, and says how to tell us', () => {
    const report = reported(new TypeError('x is undefined'), options);
    expect(report.exitCode).toBe(70);
    expect(report.stderr).toMatch(/did not foresee:\s+x is undefined/);
    expect(report.stderr).toMatch(/HEADCOUNT_DEBUG=1/);
    expect(reported(new TypeError('x'), { ...options, debug: true }).stderr).toMatch(/TypeError: x\n\s+at /);
  });

  it('cannot write its own screen', () => {
    expect(reported(new Problem('bad-input', 'a\u001b[2Jb'), options).stderr).toBe('error  A[2Jb.\n');
  });

  it('has an exit code for every problem, and never that of success', () => {
    const known = new Set<number>(Object.values(exitCodes));
    for (const code of problemCodes) {
      expect(known.has(exitCodeOf(code))).toBe(true);
      expect(exitCodeOf(code)).not.toBe(exitCodes.done);
    }
  });
});
