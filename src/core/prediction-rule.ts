/** A prediction's rule as the ledger holds it: words for a reader, what decides it, and, where measures allow, a formal test. */
export interface RuleParts {
  readonly words: string;
  readonly needs: string;
  /** an expression over measures; `null` when the rule is in words only */
  readonly test: string | null;
}

const decidedBy = ' Decided by: ';
const tested = ' Test: ';

/** One text from the parts. */
export function ruleText({ words, needs, test }: RuleParts): string {
  return `${words}${decidedBy}${needs}${test === null ? '' : `${tested}${test}`}`;
}

/** The parts of a text that `ruleText` made; a text of another kind is all words. */
export function ruleParts(text: string): RuleParts {
  const at = text.indexOf(tested);
  const [words = text, needs = 'Not stated.'] = (at < 0 ? text : text.slice(0, at)).split(decidedBy);
  return { words, needs, test: at < 0 ? null : text.slice(at + tested.length) };
}
