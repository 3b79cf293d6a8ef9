import type { Figure, UnitOfAccount, WatchItem } from '../src/core/index.ts';

/** What a jobs figure counts, as a reader would say it. */
export const accountWords: Readonly<Record<UnitOfAccount, string>> = {
  announced: 'jobs announced to go',
  eligible: 'people eligible for an offer',
  accepted: 'exits accepted',
  notice: 'jobs in notices filed',
  separated: 'people who left',
  requisition: 'open requisitions closed',
  contractor: 'contractors',
  equivalence: 'work equivalence, not people',
  'total-across-employers': 'total across employers',
};

export const stateWords: Readonly<Record<WatchItem['state'], string>> = {
  open: 'Open',
  due: 'Due',
  true: 'Came true',
  false: 'Did not come true',
  undecidable: 'Cannot be decided',
};

/** What is counted, for what period, by whom: the words that stand beside every number. */
export function context(figure: Figure, periodWords: string | null): string {
  const { unitOfAccount, population, receipt } = figure;
  const speakers = [...new Set(receipt.links.flatMap((link) => link.attributedTo ?? []))];
  const said =
    speakers.length === 0 ? null : speakers.length > 2 ? `${speakers.length} sources` : speakers.join('; ');
  const parts = [unitOfAccount ? accountWords[unitOfAccount] : population, periodWords, said];
  return parts.filter((part) => part !== null).join(' · ');
}
