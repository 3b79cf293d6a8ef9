import type { Sentence } from '../types.ts';
import type { Employer, Mention } from './types.ts';

/** The employer a document is about: the one its title names, else the one it names first and most. */
export function mainOf(
  employers: readonly Employer[],
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): number {
  if (employers.length === 0) return -1;
  const weights = employers.map((e) => Math.min(4, e.score / 4));
  for (const [i, mention] of mentions.entries()) {
    const inTitle = sentences[mention.sentence]!.role === 'title';
    weights[mention.employer]! += (inTitle ? 6 : 1) + (i === 0 ? 1.5 : 0);
  }
  return weights.indexOf(Math.max(...weights));
}
