import { describe, expect, it } from 'vitest';
import { alignmentTax } from '../../src/models/alignment-tax.ts';
import { resolveInputs } from '../../src/models/inputs.ts';
import { parseSettings } from '../../src/models/settings.ts';
import { tokenPayroll } from '../../src/models/token-payroll.ts';

describe('inputs', () => {
  const set = (text: string) => resolveInputs(tokenPayroll, parseSettings(text));

  it('take the user’s number and say so', () => {
    expect(set('salary=90000').salary).toMatchObject({
      value: 90000,
      low: 90000,
      source: 'set for this run',
    });
  });

  it.each([
    ['salary=-1', 'bad-input', /salary of at least 0; -1 came/],
    ['cachedShare=1.2', 'bad-input', /cachedShare from 0 to 1; 1.2 came/],
    ['loading=0.5..1.5', 'bad-input', /loading of at least 1; 0.5 came/],
    ['salry=1', 'bad-option', /"salry" is none/],
  ])('refuse %s, and say what would do', (text, code, message) => {
    expect(() => set(text)).toThrow(message);
    expect(() => set(text)).toThrow(expect.objectContaining({ code, hint: expect.any(String) }));
  });

  it('refuse intervals whose ends do not fit together', () => {
    expect(() => set('cachedShare=0..0.6,reasoningShare=0..0.6')).toThrow(/they sum to 1.2/);
  });

  it('refuse a half where a whole number is asked for', () => {
    expect(() => resolveInputs(alignmentTax, parseSettings('teams=3.5'))).toThrow(/whole number of teams/);
  });
});
