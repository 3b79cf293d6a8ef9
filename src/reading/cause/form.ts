import type { Span } from '../../core/index.ts';

const question =
  /\b(?:automation|automated|artificial intelligence|AI|technolog\w+|robot\w*|machinery)\b[^\n:?]{0,60}[:?][ \t]*([^\n]{0,60})/gi;
const ticked = /[[(☒☑✓✔][ ]?(?:x|✓|✔|✗)?[ ]?[\])]?\s*(yes|no)\b/gi;
const isTicked: RegExp = /^[[(]\s?[x✓✔]\s?[\])]|^[☒☑✓✔]/i;

const detail: RegExp =
  /^\s*(?:if (?:yes|so),? )?(?:please )?(?:specify|explain|describe|details?|which)\b[^\n:]{0,40}:[^\n]{12,}/i;

export interface Tick extends Span {
  readonly yes: boolean;
  /** the form goes on to say which work */
  readonly detailed: boolean;
}

function answerOf(reply: string): boolean | null {
  const plain = /^["“]?(yes|no|y|n|true|false|none)\b/i.exec(reply.trim());
  if (plain) return /^(?:y|t)/i.test(plain[1]!);
  for (const box of reply.matchAll(ticked)) {
    if (isTicked.test(box[0])) return box[1]!.toLowerCase() === 'yes';
  }
  const after = /\b(yes|no)\s*[[(]\s?[x✓✔]\s?[\])]/i.exec(reply);
  return after ? after[1]!.toLowerCase() === 'yes' : null;
}

/** The boxes of a notice that ask whether automation is the reason, and what was ticked. */
export function findTicks(text: string): Tick[] {
  const ticks: Tick[] = [];
  for (const found of text.matchAll(question)) {
    const yes = answerOf(found[1]!);
    if (yes === null) continue;
    const end = found.index + found[0].length;
    const more = detail.exec(text.slice(end, end + 200));
    ticks.push({ start: found.index, end: end + (more?.[0].length ?? 0), yes, detailed: more !== null });
  }
  return ticks;
}
