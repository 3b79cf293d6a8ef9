import type { MeasureInput } from '../../measures/input.ts';
import type { PostingsReceipt } from '../../measures/postings/looked.ts';
import {
  leastBefore,
  leastBoards,
  leastDays,
  type RoleGrowth,
  roleGrowth,
} from '../../measures/postings/role-growth.ts';
import type { NearRole } from './near.ts';

interface NamedNearRole extends NearRole {
  readonly name: string;
  /** `null` where no board was seen whole twice, or too few postings stood there at first */
  readonly growth: RoleGrowth | null;
}

export interface GrowingRoles {
  readonly near: readonly NamedNearRole[];
  /** how the nearest moved, in words; `null` where no role is near */
  readonly said: string | null;
  readonly withheld: readonly string[];
}

/** Of how many of the nearest roles growth is asked, and how many are given. */
const [asked, given] = [10, 5];

/** Of the ten most alike, those that grew, then those of which it cannot be told, each as alike as they are; none that shrank. */
export async function growingRoles(
  input: MeasureInput,
  receipt: PostingsReceipt,
  near: readonly NearRole[],
  nameOf: ReadonlyMap<string, string>,
): Promise<GrowingRoles> {
  const roles = near.slice(0, asked).map(({ role }) => role);
  const growth = roles.length === 0 ? new Map<string, RoleGrowth>() : await roleGrowth(input, receipt, roles);
  const named = near.slice(0, asked).map(
    (one): NamedNearRole => ({
      ...one,
      name: nameOf.get(one.role) ?? one.role,
      growth: growth.get(one.role) ?? null,
    }),
  );
  const grew = named.filter((one) => one.growth?.told === 'grew');
  const untold = named.filter((one) => (one.growth?.told ?? null) === null);
  const shrank = named.length - grew.length - untold.length;
  return {
    near: [...grew, ...untold].slice(0, given),
    said: named.length === 0 ? null : saidOf(named.length, grew.length, shrank),
    withheld:
      named.length > 0 && named.every((one) => one.growth === null)
        ? [
            `Growth: no board was seen whole twice, ${leastDays} days apart, with ${leastBefore} postings of a near role at first (and ${leastBoards} boards are asked for).`,
          ]
        : [],
  };
}

function saidOf(nearest: number, grew: number, shrank: number): string {
  const untold = nearest - grew - shrank;
  const parts = [
    `${grew === 0 ? 'none' : grew} grew`,
    ...(shrank === 0 ? [] : [`${shrank} shrank (left out)`]),
    ...(untold === 0 ? [] : [`of ${untold} it cannot be told`]),
  ];
  return `Of the ${nearest} nearest ${parts.join(', ')}.`;
}
