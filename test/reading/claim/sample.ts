import type { Claim } from '../../../src/reading/claim/types.ts';

/** A layoff of 240 told by the first employer in the first sentence, unless told otherwise. */
export function claim(differs: Partial<Claim> = {}): Claim {
  return {
    figure: { start: 20, end: 23 },
    outer: 20,
    sentence: 0,
    employer: 0,
    subject: 'Tarn Mills',
    measure: 'jobs',
    unit: 'jobs',
    unitOfAccount: 'announced',
    low: null,
    best: 240,
    high: null,
    bound: 'exact',
    population: null,
    stance: 'reported',
    action: 'layoff',
    aside: false,
    part: false,
    loose: false,
    because: 'will cut',
    ...differs,
  };
}
