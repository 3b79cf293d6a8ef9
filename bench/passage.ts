import { readFileSync } from 'node:fs';
import type {
  ActionKind,
  AiCause,
  FindingKind,
  Measure,
  Quantity,
  UnitOfAccount,
} from '../src/core/index.ts';

/** What a careful reader would say of one action. */
export interface Expected {
  readonly company: string;
  readonly kind: ActionKind;
  readonly jobs: Quantity | null;
  readonly aiCause: AiCause;
  readonly specificity: number | null;
}

/** A labelled passage; its words are explained in the README beside the fixtures. */
export interface Passage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly statements: readonly (Quantity & {
    readonly subject: string;
    readonly measure: Measure;
    readonly unitOfAccount: UnitOfAccount | null;
    readonly anchor: string;
  })[];
  readonly actions: readonly Expected[];
  readonly findings: readonly { readonly kind: FindingKind }[];
}

/** The rows of a file with one JSON value a line. */
export function linesOf<T>(file: URL): T[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** A passage as a file would hold it. */
export function textOf({ title, text }: Passage): string {
  return title ? `${title}\n\n${text}\n` : `${text}\n`;
}
