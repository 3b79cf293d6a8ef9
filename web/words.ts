import type { LabelledFigure, WatchItem } from '../src/core/index.ts';
import { accountWords } from '../src/core/units/say.ts';
import { formatDate, formatPeriod } from './format.ts';

export { accountWords };

export const stateWords: Readonly<Record<WatchItem['state'], string>> = {
  open: 'Open',
  due: 'Due, not yet decided',
  true: 'Came true',
  false: 'Did not come true',
  undecidable: 'Cannot be decided',
};

/** What is counted, for what period, by whom: the words that stand beside every number, less what its label says already. */
export function context({ label, figure }: LabelledFigure): string {
  const { unitOfAccount, population, period, receipt } = figure;
  const speakers = [...new Set(receipt.links.flatMap((link) => link.attributedTo ?? []))];
  const said = speakers.length > 2 ? `${speakers.length} sources` : speakers.join('; ');
  const counted = unitOfAccount ? accountWords[unitOfAccount] : population;
  const parts = [counted, formatPeriod(period), said];
  return parts.filter((part) => part && !label.includes(part)).join(' · ');
}

/** Opens a label as a sentence opens; a name that is written small, such as layoffs.fyi or eBay, stays as it is. */
export function sentence(label: string): string {
  return /^[a-z]+(?=[\s,:]|$)/.test(label) ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}

/** Dates as readers write them, and no line break between a number and its unit. */
export function typeset(text: string): string {
  return text
    .replace(/\b\d{4}-\d{2}(?:-\d{2})?\b/g, (date) => formatDate(date).replaceAll(' ', '\u00a0'))
    .replace(/\b([A-Z]{3}) (?=\d)/g, '$1\u00a0')
    .replace(/(\d) (?=(?:thousand|million|billion|trillion|jobs)\b)/g, '$1\u00a0');
}

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A count that opens a sentence. */
export function countWord(count: number): string {
  return small[count] ?? String(count);
}
