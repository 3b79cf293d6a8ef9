import { describe, expect, it } from 'vitest';
import { boundOf } from '../../../src/reading/quantity/bounds.ts';

/** The bound of the figure that stands at the underscore. */
function bound(text: string): string {
  const [before, after] = text.split('_') as [string, string];
  return boundOf(before, after, false).bound;
}

describe('boundOf', () => {
  it.each([
    ['It will cut up to _ jobs', 'at-most'],
    ['It will cut as many as _ jobs', 'at-most'],
    ['It will cut no more than _ jobs', 'at-most'],
    ['It will cut fewer than _ jobs', 'at-most'],
    ['It will cut just under _ jobs', 'at-most'],
    ['It will cut at least _ jobs', 'at-least'],
    ['It will cut more than _ jobs', 'at-least'],
    ['It will cut no fewer than _ jobs', 'at-least'],
    ['It will cut upwards of _ jobs', 'at-least'],
    ['It will cut just over _ jobs', 'at-least'],
    ['It will cut some _ jobs', 'about'],
    ['It will cut nearly _ jobs', 'about'],
    ['It will cut an estimated _ jobs', 'about'],
    ['It will cut _ or so', 'about'],
    ['It will cut _, give or take', 'about'],
    ['It will cut _ or more', 'at-least'],
    ['It will cut _ or fewer', 'at-most'],
    ['It will cut _ jobs', 'exact'],
    ['Es streicht mindestens _ Stellen', 'at-least'],
    ['Es streicht bis zu _ Stellen', 'at-most'],
    ['Elle supprime environ _ postes', 'about'],
    ['Eliminará más de _ empleos', 'at-least'],
    ['Taglierà fino a _ posti', 'at-most'],
    ['Vai cortar cerca de _ vagas', 'about'],
  ])('%s', (text, expected) => {
    expect(bound(text)).toBe(expected);
  });

  it('takes a plus sign for a floor, and words before for more than the sign', () => {
    expect(boundOf('It cut ', ' jobs', true).bound).toBe('at-least');
    expect(boundOf('It cut up to ', ' jobs', true).bound).toBe('at-most');
  });

  it('says how wide the bounding words are', () => {
    expect(boundOf('It will cut up to ', ' jobs', false).width).toBe('up to '.length);
    expect(boundOf('It will cut more than a ', ' jobs', false).width).toBe('more than a '.length);
    expect(boundOf('It will cut ', ' or more', false).width).toBe(0);
  });

  it('is not led by a bound that belongs to another word', () => {
    expect(bound('It moved under the roof with _ people')).toBe('exact');
    expect(bound('Whatever is left over, _ people go')).toBe('exact');
  });
});
