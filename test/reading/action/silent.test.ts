import { describe, expect, it } from 'vitest';
import { silentActions } from '../../../src/reading/action/silent.ts';
import { focusOf } from '../../../src/reading/employer/focus.ts';
import { lexicon } from '../claim/places.ts';
import { told } from '../employer/told.ts';

function silent(sentence: string, counted = false): string[] {
  const { view, sentences, cast } = told(`Velden will cut jobs.\n\n${sentence}`);
  const focus = focusOf(view, sentences, cast);
  return silentActions(view, sentences, focus, lexicon, new Set(counted ? [0, 1] : [0]))
    .filter((s) => s.sentence === 1)
    .map((s) => s.kind);
}

describe('silentActions', () => {
  it.each([
    ['Velden will lay off dozens of workers.', ['layoff']],
    ['Velden has made its night shift redundant.', ['layoff']],
    ['Velden will pause all hiring.', ['requisitions-closed']],
    ['Velden will not replace leavers, and its hiring freeze goes on.', ['requisitions-closed']],
    ['Velden has rehired some of them.', ['rehire']],
    ['Velden opened a voluntary redundancy scheme.', ['voluntary-exit']],
    ['Velden is ending contracts of its freelancers.', ['contractor-cut']],
    ['Velden is still hiring for its lab.', ['hiring']],
  ])('%s', (sentence, kinds) => {
    expect(silent(sentence)).toEqual(kinds);
  });

  it.each([
    'Velden will not lay off workers.',
    'Velden denied that it would lay off workers.',
    'Velden could lay off dozens of workers.',
    'Many companies lay off workers.',
    'Velden sells looms.',
  ])('nothing: %s', (sentence) => {
    expect(silent(sentence)).toEqual([]);
  });

  it('says a layoff no second time where a figure tells it', () => {
    expect(silent('Velden will lay off workers.')).toEqual(['layoff']);
    expect(silent('Velden will lay off workers.', true)).toEqual([]);
  });
});
