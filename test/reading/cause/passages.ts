import { readFileSync } from 'node:fs';
import type { AiCause } from '../../../src/core/index.ts';
import type { Told } from './tell.ts';

/** An invented passage and what a careful reader would say of its action. */
export interface Labelled extends Told {
  readonly group: string;
  readonly cause: AiCause;
  /** the levels that a careful reader would accept */
  readonly specificity?: readonly number[];
}

const lines = readFileSync(new URL('../../fixtures/cause/passages.jsonl', import.meta.url), 'utf8');

export const passages: readonly Labelled[] = lines
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);

export const groups: readonly string[] = [...new Set(passages.map((passage) => passage.group))];
