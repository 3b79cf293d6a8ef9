import { expect, it } from 'vitest';
import { namesTreatment, statedCoding } from '../../../src/causal/trial/coding.ts';

it.each([
  ['- `t`: 0 if AI was allowed on this. 1 if AI was not allowed on this.', '0'],
  ['t: 1 = treated, 0 = control', '1'],
  ['| t | 0 means placebo; 1 means drug |', '1'],
  ['`t`: 1 for those without the tool, 0 for those with it', '0'],
])('reads which value is treated: %s', (line, treated) => {
  expect(statedCoding(`other: 1 = no\n${line}\n`, 't')?.treated).toBe(treated);
});

it('does not guess where the words do not part the values', () => {
  for (const text of [
    't: the arm',
    't: 0 if Monday. 1 if Tuesday.',
    'u: 1 = treated, 0 = control',
    't: 1 if treated',
  ])
    expect(statedCoding(text, 't')).toBeNull();
});

it('knows a name that promises 1 for treated', () => {
  expect(['ai_treatment', 'treated', 'Treatment'].every(namesTreatment)).toBe(true);
  expect(['arm', 'no_treatment', 'control'].some(namesTreatment)).toBe(false);
});
