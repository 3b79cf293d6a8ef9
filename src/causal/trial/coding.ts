/** What a data dictionary says of a treatment column: which of its values means treated. */
export interface StatedCoding {
  /** the sentence, as written */
  readonly quote: string;
  readonly treated: string;
  readonly untreated: string;
}

const negated = /\b(?:not|no|without|disallowed|denied|control|placebo|untreated|never|none)\b/i;

/**
 * Reads "0 if AI was allowed. 1 if AI was not allowed", "1 = treated, 0 = control" and the like from the line of a
 * dictionary that names the column. `null` where there is no such line, or it does not part the values by a negation.
 */
export function statedCoding(dictionary: string, column: string): StatedCoding | null {
  const name = new RegExp(`(?<![\\w.-])${column.replace(/[^\w]/g, '\\$&')}(?![\\w-])`);
  const after = dictionary
    .split(/\r?\n/)
    .map((line) => line.slice((name.exec(line)?.index ?? line.length) + column.length))
    .find((rest) => /\b[01]\b\s*(?:if|=|:|means|for)/.test(rest));
  if (after === undefined) return null;
  const meanings = [
    ...after.matchAll(
      /\b([01])\b\s*(?:if|=|:|means|for)\s*(.+?)(?=[;,.]?\s*\b[01]\b\s*(?:if|=|:|means|for)|$)/g,
    ),
  ].map(([, value, words]) => ({ value: value!, negative: negated.test(words!) }));
  const [yes, no] = [meanings.find((one) => !one.negative), meanings.find((one) => one.negative)];
  if (meanings.length !== 2 || yes === undefined || no === undefined) return null;
  return { quote: after.replace(/^[`"'\s:]+/, '').trim(), treated: yes.value, untreated: no.value };
}

/** A name such as `ai_treatment` or `treated` by which 1 is expected to be treated. */
export function namesTreatment(column: string): boolean {
  return /treat/i.test(column) && !negated.test(column.replaceAll('_', ' '));
}
