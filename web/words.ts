import type { LabelledFigure, WatchItem } from '../src/core/index.ts';
import { accountWords } from '../src/core/units/say.ts';
import { formatPeriod } from './format.ts';

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
  const parts = [unitOfAccount && accountWords[unitOfAccount], population, formatPeriod(period), said];
  return parts.filter((part) => part && !label.includes(part)).join(' · ');
}

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** A count that opens a sentence. */
export function countWord(count: number): string {
  return small[count] ?? String(count);
}
