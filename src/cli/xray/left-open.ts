import type { Action, Statement } from '../../core/index.ts';
import type { ReadingPart } from '../../engine/documents.ts';

/** Counts what a reading found and what it would not guess; both are told. */
export class LeftOpen {
  #statements = 0;
  #actions = 0;
  #findings = 0;
  #unread: string | null = null;
  readonly #open = new Map<string, number>();

  add({ statements, actions, findings, unread }: ReadingPart): void {
    this.#unread ??= unread?.reason ?? null;
    this.#statements += statements.length;
    this.#actions += actions.length;
    this.#findings += findings.length;
    for (const statement of statements) for (const what of openIn(statement)) this.#count(what);
    for (const action of actions) for (const what of openInAction(action)) this.#count(what);
  }

  /** `12 statements, 2 actions, 1 finding` */
  found(): string {
    return [
      count(this.#statements, 'statement'),
      count(this.#actions, 'action'),
      count(this.#findings, 'finding'),
    ].join(', ');
  }

  /** `no period (3 statements), AI as a reason (1 action)`, or `null` when nothing was left open */
  leftOpen(): string | null {
    if (this.#open.size === 0) return null;
    return [...this.#open].map(([what, n]) => `${what} ${n}`).join(', ');
  }

  /** why there is nothing to show, or `null` when there is something */
  nothing(): string | null {
    if (this.#statements + this.#actions + this.#findings > 0) return null;
    const none = 'Nothing to check was found: no figure about jobs, pay or money that names whose it is.';
    return this.#unread === null ? none : `Nothing was read: ${this.#unread}.`;
  }

  #count(what: string): void {
    this.#open.set(what, (this.#open.get(what) ?? 0) + 1);
  }
}

function openIn(statement: Statement): readonly string[] {
  return [
    ...(statement.subject === '' ? ['whose figure'] : []),
    ...(statement.period === null ? ['period of a figure'] : []),
    ...(statement.measure === 'jobs' && statement.unitOfAccount === null
      ? ['what a jobs figure counts']
      : []),
  ];
}

function openInAction(action: Action): readonly string[] {
  return [
    ...(action.jobs === null && action.workforceShare === null ? ['size of an action'] : []),
    ...(action.aiCause === 'unknown' ? ['reason for an action'] : []),
  ];
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
