import { monthLength } from './season.ts';
import { clipped, type Span, without } from './spans.ts';

/** One workforce action. */
export interface Action {
  /** milliseconds since 1970, UTC */
  readonly at: number;
  readonly jobs: number;
}

/** Actions of one employer that are told as one, with the time that is looked at before and after. */
export interface Round extends Action {
  /** other counts within the month after, taken as other tellings of it */
  readonly also: readonly Action[];
  /** the time looked at after it: a year, or until the next round */
  readonly after: readonly Span[];
  /** the time before it in which nothing had happened, with the memory behind it */
  readonly before: readonly Span[];
}

const sameRound = 30 * 86_400_000;

/**
 * The rounds of one employer, in order of time. Actions within thirty days of the first are one round, with the largest count; a
 * re-post after two rounds belongs to the later one. `memory` and `horizon` in months.
 */
export function roundsOf(
  actions: readonly Action[],
  stretches: readonly Span[],
  { memory, horizon }: { memory: number; horizon: number },
): readonly Round[] {
  const groups: Action[][] = [];
  for (const action of [...actions].sort((a, b) => a.at - b.at)) {
    const last = groups.at(-1);
    if (last !== undefined && action.at - last[0]!.at <= sameRound) last.push(action);
    else groups.push([action]);
  }
  return groups.map((group, i) => {
    const at = group[0]!.at;
    const largest = group.reduce((most, each) => (each.jobs > most.jobs ? each : most));
    const next = groups[i + 1]?.[0]?.at ?? Number.POSITIVE_INFINITY;
    const before = groups
      .slice(0, i)
      .reduce(
        (spans, [earlier]) => without(spans, earlier!.at, earlier!.at + horizon * monthLength),
        quietTime(stretches, memory, at),
      );
    const after = clipped(stretches, at, Math.min(at + horizon * monthLength, next));
    return { at, jobs: largest.jobs, also: group.filter((each) => each !== largest), after, before };
  });
}

/** The time looked at before `end` whose every earlier posting within memory would have been seen. */
export function quietTime(stretches: readonly Span[], memory: number, end: number): readonly Span[] {
  const first = stretches[0]?.[0] ?? end;
  return clipped(stretches, first + memory * monthLength, end);
}
