import { describe, expect, it } from 'vitest';
import { checkFlags } from '../../src/cli/check-flags.ts';
import { commands } from '../../src/cli/commands.ts';
import { distance, findCommand } from '../../src/cli/find-command.ts';

describe('finding a command', () => {
  it('takes one word or two', () => {
    expect(findCommand(['show', 'claims', '--receipt'])).toMatchObject({
      entry: { name: 'show claims' },
      rest: ['--receipt'],
    });
    expect(findCommand(['start', '--once'])).toMatchObject({ entry: { name: 'start' }, rest: ['--once'] });
  });

  it('says what was expected and what may have been meant', () => {
    expect(() => findCommand(['strat'])).toThrow(
      expect.objectContaining({ code: 'bad-option', hint: 'Did you mean headcount start?' }),
    );
    expect(() => findCommand(['show'])).toThrow(/Expected headcount show with claims, .* nothing came/);
    expect(() => findCommand(['show', 'conflict'])).toThrow(
      expect.objectContaining({ hint: 'Did you mean headcount show conflicts?' }),
    );
  });

  it('counts edits', () => {
    expect([
      distance('start', 'start'),
      distance('strat', 'start'),
      distance('', 'abc'),
      distance('verify', 'very'),
    ]).toEqual([0, 2, 3, 2]);
  });

  it('loads every command of the table, each with its own name and words', async () => {
    for (const entry of commands) {
      const command = await entry.load();
      expect(command.meta).toMatchObject({
        name: entry.name.split(' ').at(-1),
        description: expect.stringMatching(/\w/),
      });
      expect(command.run).toBeTypeOf('function');
    }
    expect(commands.length).toBeGreaterThan(11);
  });
});

describe('checking options', () => {
  const args = {
    'as-of': { type: 'string' },
    receipt: { type: 'boolean' },
    name: { type: 'positional' },
  } as const;
  const check =
    (...words: string[]) =>
    () =>
      checkFlags(words, args);

  it('lets known options pass, in both spellings', () => {
    expect(check('--as-of', '2026-01-01', '--receipt', 'Meta', '-', '--as-of=2026-01-01')).not.toThrow();
    expect(check('--', '--anything')).not.toThrow();
  });

  it('never answers another question for a mistyped option', () => {
    expect(check('--asof', '2026-01-01')).toThrow(expect.objectContaining({ hint: 'Did you mean --as-of?' }));
    expect(check('--no-receipt')).toThrow(/--no-receipt is none of them/);
    expect(check('--as-of')).toThrow(/Expected a value after --as-of/);
    expect(check('--as-of', '--receipt')).toThrow(/Expected a value after --as-of/);
    expect(check('--receipt=yes')).toThrow(/it takes no value/);
  });
});
