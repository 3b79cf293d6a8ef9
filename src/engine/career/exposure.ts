import { recordsOf } from '../postings/lexicon.ts';

/** How exposed one published index holds an occupation to be. */
export interface Exposure {
  readonly index: string;
  readonly value: number;
  /** share of the index's occupations that stand at or below this one */
  readonly shareAtOrBelow: number;
  readonly occupations: number;
  readonly source: string;
}

const sources: Readonly<Record<string, readonly [name: string, source: string]>> = {
  aioe: ['AI occupational exposure', 'Felten, Raj, Seamans 2021, Strategic Management Journal 42(12)'],
  'lm-aioe': ['Language-model exposure', 'Felten, Raj, Seamans 2023, arXiv 2303.01157'],
  'gpt-beta': ['Tasks exposed to LLMs (beta, human)', 'Eloundou, Manning, Mishkin, Rock 2024, Science 384'],
};

/** What the published indices say of an occupation, by its O*NET-SOC 2019 code; empty where none holds it. */
export function exposureOf(occupation: string): readonly Exposure[] {
  const rows = recordsOf('postings/exposure.csv', [
    'occupation',
    'index',
    'value',
    'share_at_or_below',
    'occupations',
  ]);
  return rows
    .filter(([code]) => code === occupation)
    .flatMap(([, index, value, share, occupations]) => {
      const named = sources[index!];
      if (named === undefined) return [];
      return {
        index: named[0],
        value: Number(value),
        shareAtOrBelow: Number(share),
        occupations: Number(occupations),
        source: named[1],
      };
    });
}
