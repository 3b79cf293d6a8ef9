import { describe, expect, it } from 'vitest';
import { nounAfter } from '../../../src/reading/claim/noun.ts';
import { unitOf } from '../../../src/reading/claim/unit-of-account.ts';
import { lexicon, placesIn } from './places.ts';

/** What the first figure of the sentence counts, given that its words speak of a cut. */
function account(sentence: string, around = {}): (string | boolean | null)[] {
  const place = placesIn(sentence, around)[0]!;
  const after = sentence.slice(sentence.length - place.gapStart);
  const { unitOfAccount, action, aside } = unitOf(place, nounAfter(after, lexicon), null, after);
  return [unitOfAccount, action, aside];
}

describe('unitOf', () => {
  it.each([
    ['Tarn Mills will cut 240 jobs.', {}, ['announced', 'layoff', false]],
    ['Tarn Mills will cut 240 contractors.', {}, ['contractor', 'contractor-cut', false]],
    ['Tarn Mills will leave 240 open positions unfilled.', {}, ['requisition', 'requisitions-closed', false]],
    ['Already 240 weavers were dismissed.', {}, ['separated', 'layoff', false]],
    ['A voluntary programme is open to 240 weavers.', {}, ['eligible', 'voluntary-exit', false]],
    ['Number affected: 240', { notice: true }, ['notice', 'layoff', false]],
    ['US employers announced 240 job cuts.', { market: true }, ['total-across-employers', null, true]],
    ['Tarn Mills put 240 weavers on unpaid leave.', {}, [null, null, true]],
    ['Altogether that makes 240 jobs.', {}, ['announced', 'layoff', true]],
  ])('%s', (sentence, around, expected) => {
    expect(account(sentence, around)).toEqual(expected);
  });

  it('keeps equivalence of work apart from people', () => {
    const place = placesIn('It does the work of 240 clerks.')[0]!;
    expect(unitOf(place, nounAfter(' clerks.', lexicon), 'equivalence', ' clerks.')).toMatchObject({
      unitOfAccount: 'equivalence',
      action: null,
      aside: true,
    });
  });
});
