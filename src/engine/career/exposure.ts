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

const known: readonly {
  readonly key: string;
  readonly index: string;
  readonly scale: string;
  readonly source: string;
}[] = [
  {
    key: 'aioe',
    index: 'AI occupational exposure',
    scale: 'standard deviations from the mean occupation',
    source: 'Felten, Raj, Seamans 2021, Strategic Management Journal 42(12)',
  },
  {
    key: 'lm-aioe',
    index: 'Language-model exposure',
    scale: 'standard deviations from the mean occupation',
    source: 'Felten, Raj, Seamans 2023, arXiv 2303.01157',
  },
  {
    key: 'gpt-beta',
    index: 'Tasks exposed to LLMs (beta, human)',
    scale: 'share of tasks, 0 to 1',
    source: 'Eloundou, Manning, Mishkin, Rock 2024, Science 384',
  },
];

/** The published indices that are held, with what their values mean. */
export const exposureIndexes: readonly Omit<(typeof known)[number], 'key'>[] = known;

let byOccupation: ReadonlyMap<string, readonly Exposure[]> | undefined;

/** What the published indices say of an occupation, by its O*NET-SOC 2019 code; empty where none is held for it. */
export function exposureOf(occupation: string): readonly Exposure[] {
  byOccupation ??= readExposures();
  return byOccupation.get(occupation) ?? [];
}

function readExposures(): ReadonlyMap<string, readonly Exposure[]> {
  const rows = recordsOf('postings/exposure.csv', [
    'occupation',
    'index',
    'value',
    'share_at_or_below',
    'occupations',
  ]);
  const found = new Map<string, Exposure[]>();
  for (const [code, key, value, share, occupations] of rows) {
    const named = known.find((one) => one.key === key);
    if (named === undefined) continue;
    const list = found.get(code!) ?? [];
    list.push({
      index: named.index,
      value: Number(value),
      shareAtOrBelow: Number(share),
      occupations: Number(occupations),
      source: named.source,
    });
    found.set(code!, list);
  }
  return found;
}
