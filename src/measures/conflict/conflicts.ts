import type { Conflict } from '../../core/index.ts';
import { type AiWindow, aiWindows } from '../ai-windows.ts';
import { announcedMonths } from '../announced-months.ts';
import type { MeasureInput } from '../input.ts';
import { anotherYear } from './another-year.ts';
import { compilersDiffer } from './compilers-differ.ts';
import { ownArithmetic } from './own-arithmetic.ts';
import { partExceedsWhole } from './part-exceeds-whole.ts';
import { saidTwice } from './said-twice.ts';
import { savedAgainstRegister } from './saved-against-register.ts';
import { twoShares } from './two-shares.ts';

/** Every rule in turn, the headline figures first. */
export async function conflicts(input: MeasureInput): Promise<readonly Conflict[]> {
  const windows: readonly AiWindow[] = aiWindows(await announcedMonths(input));
  const found = [
    await partExceedsWhole(input),
    await twoShares(input, windows),
    await saidTwice(input),
    await ownArithmetic(input),
    await compilersDiffer(input),
    await anotherYear(input),
    await savedAgainstRegister(input),
  ];
  return found.flat();
}
