import { type Answer, type LabelledFigure, sayNumber, sayShare } from '../core/index.ts';
import {
  type AiWindow,
  aiWindows,
  inWindow,
  shareIn,
  theWindow,
  windowName,
  windowsThatRoundTo,
} from './ai-windows.ts';
import type { Month } from './announced-months.ts';
import { figureOf } from './figure.ts';
import { type MeasureInput, sqlBeside } from './input.ts';
import type { StatementRow } from './rows.ts';

const sql = sqlBeside(import.meta.url);
const measure = 'ai-share';
const fill =
  'A monthly report that gives all announced cuts and those that cite AI, from January on, would fill this.';

/** What share of announced cuts cites AI, window by window, and which window an article's percent fits. */
export async function aiShare(input: MeasureInput, months: readonly Month[]): Promise<Answer> {
  const stated = await input.ledger.query<StatementRow>(sql, {}, { asOf: input.asOf });
  const windows = aiWindows(months);
  const shown = windows.filter((window) => isShown(window, windows, stated));
  const words = shown.map((window) => `${sayShare(shareIn(window), 1)} ${inWindow(window)}`);
  const year = shown[0]?.end.slice(0, 4);
  return {
    id: measure,
    question: 'What share of announced cuts cites AI?',
    headline:
      shown.length === 0
        ? 'Not enough evidence: no month with both figures is known by this day'
        : `${capital(words.join(', '))}: the window decides the share`,
    subtitle: `Jobs in announced cuts of US employers that cite AI, as a share of all announced, ${year ?? 'no year'}; counted by Challenger, Gray & Christmas`,
    figures: shown.map((window) => figureFor(window, input.asOf)),
    bridge: null,
    caveats:
      shown.length === 0
        ? [fill]
        : [
            ...explained(stated, windows),
            ...unfinished(months, windows),
            'Cited by the employer as a reason; citing is not causing, and one cut may have several reasons.',
          ],
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whole quarters, the windows that articles speak of, and the widest. */
function isShown(window: AiWindow, windows: readonly AiWindow[], stated: readonly StatementRow[]): boolean {
  const spoken = stated.some(
    (row) => row.period_start === `${window.end.slice(0, 4)}-01` && row.period_end === window.end,
  );
  return window.months % 3 === 0 || spoken || window === windows.at(-1);
}

function figureFor(window: AiWindow, asOf: string): LabelledFigure {
  const parts = `${sayNumber(window.ai.value.best!)} of ${sayNumber(window.total.value.best!)}`;
  const name = { measure, name: window.end, asOf };
  return { label: `${windowName(window)}: ${parts}`, figure: figureOf(window.share, name, window.links) };
}

/** The same explanations for whoever asks apart from the answer. */
export async function explainStated(
  input: MeasureInput,
  windows: readonly AiWindow[],
): Promise<readonly string[]> {
  return explained(await input.ledger.query<StatementRow>(sql, {}, { asOf: input.asOf }), windows);
}

/** Why an article's percent is what it is: the window it fits, or the rounded counts it was made from. */
function explained(stated: readonly StatementRow[], windows: readonly AiWindow[]): readonly string[] {
  return stated
    .filter((row) => row.unit === 'share')
    .toSorted((a, b) => b.best! - a.best!)
    .flatMap((row) => {
      const said = `An article says ${sayShare(row.best!)}`;
      const own = windows.find(
        (w) => row.period_start === `${w.end.slice(0, 4)}-01` && row.period_end === w.end,
      );
      const fits = windowsThatRoundTo(row.best!, windows);
      if (fits.length > 0 && (own === undefined || fits.includes(own)))
        return [
          `${said}: that fits ${fits.map((w) => `${theWindow(w)} (${sayShare(shareIn(w), 1)})`).join(' and ')}${own === undefined ? ', a window it does not state' : ''}.`,
        ];
      const [part, whole] = countsBehind(row, stated);
      if (own === undefined || part === undefined || whole === undefined)
        return [`${said}: no window of the monthly table gives it.`];
      const rounded = `${sayNumber(part)} of ${sayNumber(whole)} is ${sayShare(part / whole, 1)}`;
      return [
        `${said}, from rounded counts (${rounded}); the exact share for ${theWindow(own)} is ${sayShare(shareIn(own), 1)}.`,
      ];
    });
}

function countsBehind(row: StatementRow, stated: readonly StatementRow[]): readonly number[] {
  const same = stated.filter(
    (s) =>
      s.unit === 'jobs' &&
      s.citation === row.citation &&
      s.period_start === row.period_start &&
      s.period_end === row.period_end,
  );
  return same.map((s) => s.best!).toSorted((a, b) => a - b);
}

function unfinished(months: readonly Month[], windows: readonly AiWindow[]): readonly string[] {
  const last = windows.at(-1)?.end ?? '';
  return months
    .filter((m) => m.month > last && m.total !== null && m.ai === null && last !== '')
    .map(
      (m) =>
        `For ${m.month} the total is known (${sayNumber(m.total!.measured.value.best!)}) and its AI-cited part is not, so no window ends there.`,
    );
}
