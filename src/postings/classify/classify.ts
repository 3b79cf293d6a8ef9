import type { Pay, Posting, PostingClass } from '../../core/index.ts';
import { statedPay } from '../pay/stated-pay.ts';

/** Changes whenever a posting would be classed otherwise, and sorts after the one before. */
export const classifier = 'postings-01';

/** What can be told of a posting from its own fields and words. Same posting, same class. */
export function classify(posting: Posting): PostingClass {
  return {
    family: null,
    occupation: null,
    seniority: null,
    employment: posting.employment,
    remote: posting.remote,
    country: countryOf(posting),
    pay: payOf(posting),
    aiSkill: false,
    aiBlurb: false,
    skills: [],
  };
}

function countryOf({ places }: Posting): string | null {
  const code = places[0]?.country ?? null;
  return code !== null && /^[A-Z]{2}$/.test(code) ? code : null;
}

/** The board's own field before the text, and base pay before pay for meeting a target. */
function payOf({ pay, description }: Posting): Pay | null {
  const [stated] = pay;
  if (stated !== undefined) return stated;
  const inText = statedPay(description);
  const first = inText.find(({ kind }) => kind === 'base') ?? inText[0];
  if (first === undefined) return null;
  const { low, high, currency, period } = first;
  return { low, high, currency, period };
}
