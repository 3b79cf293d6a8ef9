import type { Quantity } from '../../core/index.ts';

const placeholder =
  /^(?:(?:this is )?a? ?(?:test|testing|dummy|sample|example|asdf\w*|xxx+|n\/?a|none|0|do not use|training)(?:[ _-]*(?:company|employer|business|notice|record|row|entry|data|warn|only|inc\.?|\d+))*)$/i;

/** No single site notice of the United States register comes near; the largest real ones are below thirty thousand. */
const MOST = 50_000;

/** Why a feed's row is not a notice of anything, in the words a quarantined row carries; `null` when nothing speaks against it. */
export function suspectRow(row: {
  readonly employer: string;
  readonly count: Quantity | null;
}): string | null {
  const employer = row.employer.trim();
  if (employer === '') return 'the row names no employer';
  if (placeholder.test(employer)) return `the employer is a placeholder: "${employer}"`;
  const least = row.count?.low ?? row.count?.best ?? row.count?.high ?? 0;
  if (least > MOST)
    return `a notice for ${least} people is more than any site employs; a test row or fused digits`;
  return null;
}
