import type { Action, Explained, Finding, Reading, Statement, Unread } from '../../core/index.ts';

/** What one window of a document says, with offsets into the whole. */
export interface ReadingPart {
  readonly statements: readonly Statement[];
  readonly actions: readonly Action[];
  readonly findings: readonly Finding[];
  readonly explain: readonly Explained[];
  /** why nothing was read, when the language is none of those that are read */
  readonly unread: Unread | null;
}

/** A window's reading counts from its own start; the document's counts from the document's, with names that stay unique. */
export function partOf(reading: Reading, shift: number): ReadingPart {
  const explain = reading.explain ?? [];
  const unread = reading.unread ?? null;
  if (shift === 0) return { ...pick(reading), explain, unread };
  const name = (id: string): string => `${id}@${shift}`;
  return {
    statements: reading.statements.map((statement) => ({
      ...statement,
      id: name(statement.id),
      start: statement.start + shift,
      end: statement.end + shift,
      figure: { start: statement.figure.start + shift, end: statement.figure.end + shift },
    })),
    actions: reading.actions.map((action) => ({ ...action, statements: action.statements.map(name) })),
    findings: reading.findings.map((finding) => ({ ...finding, statements: finding.statements.map(name) })),
    explain,
    unread,
  };
}

function pick({
  statements,
  actions,
  findings,
}: Reading): Pick<ReadingPart, 'statements' | 'actions' | 'findings'> {
  return { statements, actions, findings };
}
