import { stripVTControlCharacters } from 'node:util';
import { Problem } from '../../core/index.ts';
import type { Style } from '../terminal/style.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';
import { exitCodeOf } from './exit-codes.ts';

/** Anything thrown, as the one error type; what is none of ours is a fault of the program. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { name = '', code = '', message = String(error) } = (error ?? {}) as NodeJS.ErrnoException;
  if (name === 'CLIError') return new Problem('bad-option', stripVTControlCharacters(message));
  const reason = code === '' ? message : `${message} (${code})`;
  return new Problem('internal', `The program failed in a way that it did not foresee: ${reason}`, {
    hint: 'Please report it with the command that you ran; HEADCOUNT_DEBUG=1 shows where it happened.',
    cause: error,
  });
}

export interface Reported {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** A program that asked for JSON gets the envelope where it reads its answers; a person gets a sentence and a hint. */
export function reported(
  error: unknown,
  options: { json: boolean; debug: boolean; style: Style; columns: number },
): Reported {
  const problem = asProblem(error);
  const exitCode = exitCodeOf(problem.code);
  const { json, debug, style, columns } = options;
  const trace = debug && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  if (json) return { stdout: `${JSON.stringify(problem.toJSON())}\n`, stderr: trace, exitCode };
  const said = wrapIndented(sentence(problem.message), columns, '       ', `${style.warn('error')}  `);
  const hint =
    problem.hint === null
      ? ''
      : `\n${wrapIndented(sentence(problem.hint), columns, '       ', `${style.accent('hint')}   `)}`;
  return { stdout: '', stderr: `${said}${hint}\n${trace}`, exitCode };
}

/** A message as a sentence; a hint that is a command stays as it is typed. */
function sentence(text: string): string {
  const words = printable(text);
  if (words.startsWith('headcount ')) return words;
  const first = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?:]$/.test(first) ? first : `${first}.`;
}
