import type { Figure, Overview, Receipt } from '../core/index.ts';

/** Every figure that an overview shows, wherever it stands. */
function figuresOf(overview: Overview): readonly Figure[] {
  const labelled = [
    ...overview.answers.flatMap((answer) => [
      ...answer.figures,
      ...(answer.bridge === null ? [] : [answer.bridge.stated, ...answer.bridge.parts]),
    ]),
    ...overview.conflicts.flatMap((conflict) => conflict.figures),
  ].map(({ figure }) => figure);
  return [
    ...labelled,
    ...overview.monthly.flatMap(({ total, aiCited }) => [total, aiCited].filter((figure) => figure !== null)),
  ];
}

/** A receipt's id says its measure, its row and its day. */
export interface ReceiptName {
  readonly measure: string;
  readonly name: string;
  readonly asOf: string;
}

export function receiptName(id: string): ReceiptName | null {
  const match = /^([a-z0-9-]+)\.(.+)@(\d{4}-\d{2}-\d{2})$/.exec(id);
  return match === null ? null : { measure: match[1]!, name: match[2]!, asOf: match[3]! };
}

export function receiptIn(overview: Overview, id: string): Receipt | null {
  return figuresOf(overview).find((figure) => figure.receipt.id === id)?.receipt ?? null;
}
