import type { Measured, Part } from './measured.ts';
import type { Mismatch, Refusal } from './refusal.ts';
import { refusalSentence } from './say.ts';

interface Refused<M extends Measured> {
  readonly operation: string;
  readonly lead: string;
  readonly mismatches: readonly Mismatch[];
  readonly parts: readonly Part<M>[];
  readonly hint: string;
}

export function refuse<M extends Measured>(refused: Refused<M>): Refusal<M> {
  const { operation, lead, mismatches, parts, hint } = refused;
  const bridge = { parts, refusal: refusalSentence(lead, mismatches, parts) };
  return { ok: false, operation, mismatches, hint, bridge };
}

/** Two figures of an operation that was given no labels. */
export function pair<M extends Measured>(
  first: M,
  second: M,
  names: readonly [string, string],
): readonly Part<M>[] {
  return [
    { label: names[0], figure: first },
    { label: names[1], figure: second },
  ];
}
