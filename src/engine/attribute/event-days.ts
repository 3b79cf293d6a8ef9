import { Problem } from '../../core/index.ts';

/** `A..B`: two days, or two whole numbers of trading days counted from the event. */
export type Span =
  | { readonly kind: 'days'; readonly from: string; readonly to: string }
  | { readonly kind: 'offsets'; readonly from: number; readonly to: number };

const day = /^\d{4}-\d{2}-\d{2}$/;
const whole = /^[+-]?\d+$/;

/** Reads `2019-04-01..2020-03-13` or `-250..-11`. */
export function readSpan(option: string, text: string): Span {
  const [from = '', to = '', ...more] = text.split('..');
  const days = day.test(from) && day.test(to);
  if (more.length > 0 || !(days || (whole.test(from) && whole.test(to))))
    throw new Problem(
      'bad-option',
      `Expected --${option} as A..B, two days (2019-04-01..2020-03-13) or two counts of trading days from the event (-250..-11); "${text.slice(0, 40)}" came.`,
    );
  const span: Span = days
    ? { kind: 'days', from, to }
    : { kind: 'offsets', from: Number(from), to: Number(to) };
  if (span.from > span.to)
    throw new Problem(
      'bad-option',
      `Expected --${option} with its earlier end first; "${text}" is reversed.`,
    );
  return span;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The place of a day in the calendar; a day without trade is refused, with its weekday and the next day of trade. */
export function tradingDay(days: readonly string[], wanted: string, what: string): number {
  const at = days.indexOf(wanted);
  if (at >= 0) return at;
  const [first, last] = [days[0]!, days.at(-1)!];
  const parsed = new Date(`${wanted}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== wanted)
    throw new Problem('bad-input', `Expected a day for ${what}; ${wanted} is no day of the calendar.`);
  if (wanted > last)
    throw new Problem(
      'not-enough-evidence',
      `Expected ${what} by the last day of trade, ${last}; ${wanted} is after it.`,
      {
        hint: 'The series must run to the end of the window.',
      },
    );
  if (wanted < first)
    throw new Problem(
      'not-enough-evidence',
      `Expected ${what} from the first day of trade, ${first}; ${wanted} is before it.`,
    );
  const next = days.find((one) => one > wanted)!;
  throw new Problem(
    'bad-input',
    `Expected ${what} on a day of trade; ${wanted} is a ${weekdays[parsed.getUTCDay()]} without trade.`,
    { hint: `The next day of trade is ${next}: news of ${wanted} moved prices then.` },
  );
}

export interface Days {
  readonly event: number;
  readonly estimation: readonly [number, number];
  readonly window: readonly [number, number];
}

/** Both spans as places in the calendar. The window must lie within it; the estimation is cut to what there is. */
export function placeSpans(
  days: readonly string[],
  spans: { readonly estimation: Span; readonly window: Span },
  event: string | null,
): Days {
  const centre = event === null ? null : tradingDay(days, event, 'the event');
  const window = placeWindow(days, spans.window, centre);
  const from = centre ?? window[0];
  const estimation = placeEstimation(days, spans.estimation, from);
  if (estimation[1] > window[0])
    throw new Problem(
      'bad-option',
      `Expected the estimation to end before the window; it runs to ${days[estimation[1] - 1]}, the window begins on ${days[window[0]]}.`,
    );
  return { event: from, estimation, window };
}

function placeWindow(days: readonly string[], span: Span, centre: number | null): readonly [number, number] {
  if (span.kind === 'days') {
    const from = tradingDay(days, span.from, 'the window to begin');
    if (span.to > days.at(-1)!) tradingDay(days, span.to, 'the window to end');
    return [from, days.findLastIndex((one) => one <= span.to) + 1];
  }
  if (centre === null)
    throw new Problem(
      'bad-option',
      'Expected --event or --events with a window counted from the event; neither came.',
    );
  const [from, to] = [centre + span.from, centre + span.to];
  if (from < 0 || to >= days.length)
    throw new Problem(
      'not-enough-evidence',
      `Expected ${span.from} to ${span.to} trading days around ${days[centre]}; the series run from ${days[0]} to ${days.at(-1)}.`,
    );
  return [from, to + 1];
}

function placeEstimation(days: readonly string[], span: Span, event: number): readonly [number, number] {
  if (span.kind === 'offsets') return [Math.max(0, event + span.from), Math.max(0, event + span.to + 1)];
  const from = days.findIndex((one) => one >= span.from);
  return [from < 0 ? days.length : from, days.findLastIndex((one) => one <= span.to) + 1];
}
