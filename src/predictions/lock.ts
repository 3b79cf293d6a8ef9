/** What a prediction says and may never change once it is entered. */
export interface Locked {
  readonly text: string;
  readonly madeBy: string;
  readonly made: string;
  readonly due: string;
  readonly rule: string;
  readonly probability: number | null;
  readonly expects: string | null;
}

/** The text whose hash locks a prediction: one line a field, in this order, whatever machine writes it. */
export function lockText({ text, madeBy, made, due, rule, probability, expects }: Locked): string {
  return JSON.stringify([text, madeBy, made, due, rule, probability, expects]);
}
