import type { Explained } from '../../core/index.ts';

/** What the reader says of its own decisions, one line each. */
export function explainLines(explain: readonly Explained[]): readonly string[] {
  return explain.map(({ of, decision, words }) => `${of}: ${decision}, because of “${words}”`);
}
