import { describe, expect, it } from 'vitest';
import { Problem, problemCodes } from '../../src/core/index.ts';

describe('problem', () => {
  it('is one shape for programs, with nothing left out', () => {
    const problem = new Problem('bad-option', 'expected a day, got "soon"', {
      hint: 'write 2026-04-23',
      facts: { got: 'soon' },
    });
    expect(JSON.parse(JSON.stringify(problem))).toEqual({
      error: {
        code: 'bad-option',
        message: 'expected a day, got "soon"',
        hint: 'write 2026-04-23',
        facts: { got: 'soon' },
      },
    });
    expect(new Problem('internal', 'x').toJSON().error).toMatchObject({ hint: null, facts: {} });
  });

  it('keeps its cause for the log, and out of the envelope', () => {
    const cause = new Problem('network', 'no route');
    const problem = new Problem('not-found', 'x', { cause });
    expect(problem.cause).toBe(cause);
    expect(JSON.stringify(problem)).not.toContain('no route');
    expect(problem).toBeInstanceOf(Error);
  });

  it('has codes that are distinct and readable', () => {
    expect(new Set(problemCodes).size).toBe(problemCodes.length);
    expect(problemCodes.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
  });
});
