import type { Action, Reading, Statement } from '../../../src/core/index.ts';
import { read } from '../../../src/reading/index.ts';

/** A statement in one line: measure, value with its bound, unit of account. */
export function said(s: Statement): string {
  const value = s.bound === 'range' ? `${s.low}..${s.high}` : (s.best ?? s.high ?? s.low);
  return [s.measure, `${s.bound} ${value}`, s.unitOfAccount ?? '-', s.stance].join(' | ');
}

/** An action in one line: who, what, how many. */
export function done(a: Action): string {
  const jobs = a.jobs ? (a.jobs.best ?? a.jobs.high ?? a.jobs.low) : null;
  return `${a.subject} | ${a.kind} | ${jobs}`;
}

/** A text of one headline and one body, read. */
export function readText(title: string, ...paragraphs: string[]): Reading {
  return read(`${[title, ...paragraphs].join('\n\n')}\n`);
}
