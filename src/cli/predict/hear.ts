import { type CourtCase, hearCases } from '../../engine/predict/court.ts';
import { askLedger } from '../shared/ask-ledger.ts';
import { foot } from '../shared/foot.ts';
import type { Given } from '../shared/options.ts';
import { casesCsv, caseText, tallyText } from './case-text.ts';

/** Hears the cases that are asked for and shows them; `none` is said when there are none of them. */
export async function showCases(
  given: Given,
  chosen: (each: CourtCase, asOf: string) => boolean,
  words: { readonly none: string; readonly next: string },
): Promise<void> {
  await askLedger(given, async ({ ledger }, asOf) => {
    const cases = (await hearCases(ledger, asOf)).filter((each) => chosen(each, asOf));
    return {
      json: { asOf, predictions: cases },
      csv: casesCsv(cases),
      text: (screen) =>
        cases.length === 0
          ? `${words.none} (${asOf}).`
          : [
              ...cases.map((each) => `${caseText(each, screen)}\n`),
              foot(`As of ${asOf}: ${tallyText(cases)}. Next: ${words.next}`, screen),
            ].join('\n'),
    };
  });
}
