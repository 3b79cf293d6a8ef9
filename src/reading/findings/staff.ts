import { after, before } from './phrase.ts';
import type { Mention, Scene } from './types.ts';

/** Whether a count says how many people an employer has, by its statement or by its words. */
export function isHeadcount(scene: Scene, m: Mention): boolean {
  if (m.statement) return m.statement.measure === 'headcount';
  return (
    /\b(?:employs?|employed|employing|workforce of|staff of|headcount of|payroll of|we are|we're|each of (?:our|its|the)|all (?:of )?(?:our|its))\s+$/i.test(
      before(scene, m, 40),
    ) ||
    (/\b(?:had|have|has|with|our)\s+$/i.test(before(scene, m, 20)) &&
      /^ (?:full-time |permanent )?(?:employees|staff)\b/i.test(after(scene, m, 40))) ||
    /^ (?:people )?(?:who )?(?:are |were )?employed (?:at|by|in|there)\b/i.test(after(scene, m, 40))
  );
}
