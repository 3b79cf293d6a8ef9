import { describe, expect, it } from 'vitest';
import { findTicks } from '../../../src/reading/cause/form.ts';

const ticks = (text: string): (boolean | string)[] => findTicks(text).map((tick) => tick.yes);

describe('findTicks', () => {
  it.each([
    ['Due to automation? [X] Yes [ ] No', [true]],
    ['Due to automation? [ ] Yes [x] No', [false]],
    ['Automation: Yes', [true]],
    ['Caused by artificial intelligence (Y/N): N', [false]],
    ['Due to automation? ☐ Yes ☒ No', [false]],
    ['Is automation used at the site?', []],
    ['Reason: merger', []],
  ])('%s', (text, expected) => {
    expect(ticks(text)).toEqual(expected);
  });

  it('sees that the form goes on to say which work', () => {
    const [tick] = findTicks('Automation? [X] Yes [ ] No\nIf yes, specify: a robot packs the boxes');
    expect(tick?.detailed).toBe(true);
  });
});
