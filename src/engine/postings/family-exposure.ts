import { grouped } from '../../measures/coverage/grouped.ts';
import type { FamilyOccupation } from '../../measures/postings/occupations.ts';
import { exposureIndexes, exposureOf } from '../career/exposure.ts';

export interface IndexValue {
  readonly index: string;
  /** what its values mean */
  readonly scale: string;
  readonly source: string;
  /** mean over the occupations that it holds, each by its postings; `null` where it holds none */
  readonly value: number | null;
  /** postings whose occupation it holds, of all postings of the family now */
  readonly covered: number;
}

/** How exposed to AI three published indices hold the occupations that a family's postings name. */
export interface FamilyExposure {
  readonly family: string;
  readonly postings: number;
  readonly indexes: readonly IndexValue[];
}

export function familyExposures(rows: readonly FamilyOccupation[]): readonly FamilyExposure[] {
  return [...grouped(rows, ({ family }) => family)].map(([family, occupations]) => {
    const held = occupations.map(({ occupation, postings }) => ({
      postings,
      values: occupation === null ? [] : exposureOf(occupation),
    }));
    return {
      family,
      postings: occupations.reduce((sum, { postings }) => sum + postings, 0),
      indexes: exposureIndexes.map(({ index, scale, source }) => {
        const found = held.flatMap(({ postings, values }) =>
          values.filter((one) => one.index === index).map(({ value }) => ({ value, postings })),
        );
        const covered = found.reduce((sum, { postings }) => sum + postings, 0);
        const sum = found.reduce((total, { value, postings }) => total + value * postings, 0);
        return { index, scale, source, value: covered === 0 ? null : sum / covered, covered };
      }),
    };
  });
}
