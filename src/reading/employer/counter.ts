import type { Cast } from './types.ts';

/** The index or tracker whose counts a text repeats; `null` when it names none. */
export function counterOf(cast: Cast): string | null {
  const named = cast.others.find((o) =>
    /\b(?:Index|Tracker|Barometer|Monitor|Survey|Count|Report)$|^Challenger\b|^Layoffs\.fyi$/i.test(o.name),
  );
  return named?.name ?? null;
}
