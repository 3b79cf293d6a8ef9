import { existsSync } from 'node:fs';
import { type LabelledPair, labelledPairs } from './repost-pairs.ts';
import type { Bench, Timing } from './run.ts';

const again = (label: string): boolean => label === 'repost' || label === 'changed';

export const bench: Bench = {
  name: 'reposts: pairs of advertisements that two readers labelled, told apart by title, place, address and day alone',
  async run() {
    if (!existsSync(new URL('../../shared/data/postings/listing-lifecycles', import.meta.url))) {
      console.log('  the listing histories are not there (../shared): nothing measured');
      return [];
    }
    const pairs = labelledPairs();
    if (process.env.HEADCOUNT_WRONG === 'dev') print(pairs.filter(({ split }) => split === 'dev'));
    return [...scores(pairs, 'dev'), ...scores(pairs, 'held'), agreement(pairs)];
  },
};

function scores(all: readonly LabelledPair[], half: 'dev' | 'held'): readonly Timing[] {
  const pairs = all.filter(({ split }) => split === half);
  const hit = pairs.filter(({ truth, said }) => again(truth) && again(said)).length;
  const line = (what: string, value: number, least?: number): Timing => ({
    what: `${half}: ${what}`,
    value,
    unit: '',
    ...(half === 'held' && least !== undefined && { goal: { at: 'least', value: least } }),
  });
  return [
    line('pairs', pairs.length),
    line('re-posts, precision', hit / pairs.filter(({ said }) => again(said)).length, 0.95),
    line('re-posts, recall', hit / pairs.filter(({ truth }) => again(truth)).length, 0.85),
    line('all four answers right', pairs.filter(({ truth, said }) => truth === said).length / pairs.length),
  ];
}

/** Cohen's kappa of the two readers (Cohen 1960). */
function agreement(pairs: readonly LabelledPair[]): Timing {
  const seen = pairs.filter(({ readers: [a, b] }) => a === b).length / pairs.length;
  const share = (reader: 0 | 1, label: string): number =>
    pairs.filter(({ readers }) => readers[reader] === label).length / pairs.length;
  const chance = ['repost', 'changed', 'sibling', 'unrelated'].reduce(
    (sum, label) => sum + share(0, label) * share(1, label),
    0,
  );
  return { what: 'the two readers agree, kappa', value: (seen - chance) / (1 - chance), unit: '' };
}

function print(pairs: readonly LabelledPair[]): void {
  for (const { truth, said, titles } of pairs)
    if (again(truth) !== again(said)) console.log(`  ${truth}, said ${said}: ${titles.join(' | ')}`);
}
