import type { ActionKind, AiCause, FindingKind, Quantity, Stance } from '../../core/index.ts';
import type { Cell } from './sheet.ts';

/** One figure of a row, with the cell that it stands in. */
export interface ToldFigure {
  /** `jobs` counts the cut; `share` is of the workforce; `ai` is a compiler's estimate of a part, so it is no count to add */
  readonly part: 'jobs' | 'share' | 'ai';
  readonly cell: Cell;
  readonly value: Quantity;
  readonly population?: string;
  readonly stance?: Stance;
}

/** Something that speaks against a row: it stands beside the row as a finding. */
export interface Doubt {
  readonly kind: FindingKind;
  readonly message: string;
  readonly recomputed: number | null;
}

/** What one row of a tracker says. */
export interface Told {
  /** names the row for ever: what the tracker's later copies do not change, never a figure */
  readonly key: string;
  readonly employer: string;
  readonly kind: ActionKind;
  readonly announced: string | null;
  readonly effective?: string | null;
  readonly knownAt: string;
  readonly figures: readonly ToldFigure[];
  readonly aiCause: AiCause;
  readonly reasons: readonly string[];
  /** where the jobs are; a headquarters is a facet, not a place */
  readonly place?: string | null;
  /** what measures group by: sector, stage, headquarters, the tracker's own AI grade */
  readonly facets: readonly (readonly [name: string, value: string])[];
  /** what the row names as its source: an address, a publisher, or null */
  readonly source: string | null;
  readonly doubts: readonly Doubt[];
}

/** A row that says nothing that can stand, and why. */
export interface NotTold {
  readonly key: string;
  readonly refused: string;
}

/** `sector: Retail; stage: Series B`: a list that SQL takes apart with `regexp_extract(note, 'sector: ([^;]+)', 1)`. */
export function sayFacets(facets: Told['facets']): string {
  return facets
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value.replaceAll(';', ',')}`)
    .join('; ');
}
