/** A parameter with what is known of it: a central value, the interval in which it lies, and who says so. */
export interface Input {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** who says so; "assumption, no source" where nobody does */
  readonly source: string;
  /** a few words: what it is */
  readonly means: string;
  /** the domain; without them 0 and, for a share, 1, else no end */
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

export interface Output {
  readonly unit: string;
  readonly means: string;
}

/** A statement somebody made about an output: it holds from `from` up to `to`. */
export interface Claim {
  readonly statement: string;
  readonly output: string;
  readonly from: number;
  readonly to: number;
}

/** A what-if: a pure function of named numbers. An output that cannot be reached is infinite. */
export interface Model {
  readonly name: string;
  /** one sentence for the list of models */
  readonly summary: string;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs: Readonly<Record<string, Output>>;
  /** the output whose uncertainty is taken apart */
  readonly decides: string;
  /** the inverse question that readers ask first */
  readonly asks: { readonly solve: string; readonly output: string; readonly equals: number };
  readonly claims: readonly Claim[];
  /** what the model takes for granted, as sentences */
  readonly assumptions: readonly string[];
  /** draws when none are asked for; fewer where one run is a simulation */
  readonly draws: number;
  /** why the numbers do not fit together, or null; each alone is inside its domain already */
  readonly conflict: (inputs: Numbers) => string | null;
  readonly compute: (inputs: Numbers) => Numbers;
  /** a function that gives the deciding output alone, bit for bit as `compute` does, for the many runs behind the indices */
  readonly deciding: () => (inputs: Numbers) => number;
}

export type Numbers = Readonly<Record<string, number>>;

/** A model as its file writes it: names checked by the compiler, the common choices left out. */
export interface ModelSpec<I extends string, O extends string> {
  readonly name: string;
  readonly summary: string;
  readonly inputs: Readonly<Record<I, Input>>;
  readonly outputs: Readonly<Record<O, Output>>;
  readonly decides: NoInfer<O>;
  readonly asks: { readonly solve: NoInfer<I>; readonly output: NoInfer<O>; readonly equals: number };
  readonly claims?: readonly (Claim & { readonly output: NoInfer<O> })[];
  readonly assumptions: readonly string[];
  readonly draws?: number;
  readonly conflict?: (inputs: Readonly<Record<NoInfer<I>, number>>) => string | null;
  readonly compute: (inputs: Readonly<Record<NoInfer<I>, number>>) => Readonly<Record<NoInfer<O>, number>>;
  readonly deciding?: () => (inputs: Readonly<Record<NoInfer<I>, number>>) => number;
}

export function defineModel<const I extends string, const O extends string>(spec: ModelSpec<I, O>): Model {
  const { claims = [], draws = 2 ** 14, conflict = () => null, compute, decides } = spec;
  const deciding = spec.deciding ?? (() => (inputs: Numbers) => compute(inputs)[decides]);
  return { ...spec, claims, draws, conflict, deciding };
}

/** The ends of what an input may be. */
export function domainOf({ unit, min, max }: Input): { readonly min: number; readonly max: number } {
  return { min: min ?? 0, max: max ?? (unit === 'share' ? 1 : Number.POSITIVE_INFINITY) };
}
