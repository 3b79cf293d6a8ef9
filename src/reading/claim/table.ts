/** "Severance and benefits  4,115": a label, a gap and figures: a line of a money table when its heading says thousands. */
const line: RegExp =
  /^\p{Lu}[^\d$€£]{2,70}?(?: {2,}|\t| ?\.{3,} ?| \$ ?)[$€£]? ?\(?\d[\d,.]*\)?(?:\s+[$€£]? ?\(?\d[\d,.]*\)?)*$/u;
const scale: RegExp = /(?:\bin |\(\$? ?|\$ )(thousands|millions|000s?)\b/i;
const cost: RegExp =
  /\b(?:severance|benefits|cost|charge|restructuring|termination|relocation|total|expense|impairment|integration|facilit|contract|compensation|retention|professional)/i;

/** What one unit of such a line is worth; `null` when the line is no row of a money table (trap 7). */
export function moneyTableScale(sentence: string, context: string): number | null {
  if (!line.test(sentence) || !cost.test(sentence)) return null;
  const told = scale.exec(context);
  return told ? (/million/i.test(told[1]!) ? 1e6 : 1e3) : null;
}

/** A line of several bare figures after a label: a table whose units nobody can tell from the line. */
export function isFigureRow(sentence: string): boolean {
  if (/^[\d,.\s]+$/.test(sentence)) return true;
  return /^\p{Lu}[^.;:]{2,70}?\s\(?\d[\d,]*\)?(?:\s+\(?[\d,]+\)?){2,}\s*$/u.test(sentence);
}
