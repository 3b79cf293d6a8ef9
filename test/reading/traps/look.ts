import type {
  Action,
  Finding,
  FindingKind,
  Measure,
  Quantity,
  Reading,
  Statement,
} from '../../../src/core/index.ts';
import { read } from '../../../src/reading/index.ts';

/** A figure short enough to compare: 600, "600-650", ">=600", "<=600", "~600". */
export function short({ low, best, high, bound }: Quantity): number | string {
  if (low !== null && high !== null) return `${low}-${high}`;
  if (low !== null) return `>=${low}`;
  if (high !== null) return `<=${high}`;
  return bound === 'about' ? `~${best}` : (best as number);
}

export interface Look {
  readonly reading: Reading;
  /** figures of one measure in the order of the text */
  of(measure: Measure): readonly (number | string)[];
  /** every number that any statement holds */
  readonly numbers: readonly number[];
  readonly actions: readonly Action[];
  /** kind and figure of every action */
  readonly acts: readonly (string | number)[][];
  findings(kind: FindingKind): readonly Finding[];
  /** the statement whose quote's figure is written so */
  at(figure: string): Statement | undefined;
}

/** Reads a passage as news of 23 April 2026, unless told otherwise. Every quote is checked against the text on the way. */
export function look(text: string, options: { published?: string; title?: string } = {}): Look {
  const reading = read(text, { published: '2026-04-23', ...options });
  const { statements, actions, findings } = reading;
  for (const { quote, start, end } of statements)
    if (text.slice(start, end) !== quote) throw new RangeError(`quote moved: ${quote}`);
  return {
    reading,
    of: (measure) => statements.filter((s) => s.measure === measure).map(short),
    numbers: statements.flatMap(({ low, best, high }) => [low, best, high].filter((n) => n !== null)),
    actions,
    acts: actions.map((a) => [a.subject, a.kind, a.jobs === null ? 'none' : short(a.jobs)]),
    findings: (kind) => findings.filter((f) => f.kind === kind),
    at: (figure) => statements.find((s) => text.slice(s.figure.start, s.figure.end).includes(figure)),
  };
}
