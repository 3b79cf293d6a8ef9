import { Problem } from '../../core/index.ts';
import { type Costs, type FieldKind, fieldKinds } from '../../engine/link/link-files.ts';

/** `name=text,phone=phone` as a map; `undefined` when the option was not given. */
export function kindsOf(given: string | undefined): ReadonlyMap<string, FieldKind> | undefined {
  if (given === undefined) return undefined;
  return new Map(
    given.split(',').map((part) => {
      const at = part.lastIndexOf('=');
      const kind = fieldKinds.find((name) => name === part.slice(at + 1).trim());
      if (at > 0 && kind !== undefined) return [part.slice(0, at).trim(), kind];
      throw new Problem('bad-option', `Expected COLUMN=KIND in --kinds; "${part.slice(0, 60)}" came.`, {
        hint: `Kinds are ${fieldKinds.join(', ')}.`,
      });
    }),
  );
}

export function onceOf(given: string | undefined): boolean | undefined {
  if (given === undefined) return undefined;
  if (given === 'yes' || given === 'no') return given === 'yes';
  throw new Problem('bad-option', `Expected --once yes or no; "${given.slice(0, 40)}" came.`);
}

/** `1,1,0.2`: what a false "same", a false "different" and a look cost. */
export function costsOf(given: string | undefined): Costs | undefined {
  if (given === undefined) return undefined;
  const costs = given.split(',').map(Number);
  const [falseSame, falseDifferent, look] = costs;
  if (costs.length === 3 && costs.every((cost) => cost > 0 && Number.isFinite(cost)))
    return { falseSame: falseSame!, falseDifferent: falseDifferent!, look: look! };
  throw new Problem(
    'bad-option',
    `Expected three costs above zero in --costs; "${given.slice(0, 40)}" came.`,
    {
      hint: 'For example --costs 5,1,0.2: a false "same" is five times as bad as a false "different".',
    },
  );
}
