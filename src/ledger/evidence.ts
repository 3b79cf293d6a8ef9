import type { RecordOf, RowKind } from './ledger.ts';

export interface HeldText {
  readonly text: string;
  readonly textId: string;
}

/** The texts of a document, newest first: the same bytes may have been normalised more than once. */
export type TextsOf = (document: string) => readonly HeldText[];

type Checked = { readonly textId: string | null } | { readonly reason: string };

/** Law 1: a quote is the exact slice of its document, or the row does not enter. */
export function checkEvidence<K extends RowKind>(kind: K, record: RecordOf[K], textsOf: TextsOf): Checked {
  const check = checks[kind];
  return check ? check(record, textsOf) : { textId: null };
}

const checks: { readonly [K in RowKind]?: (record: RecordOf[K], textsOf: TextsOf) => Checked } = {
  statement: ({ document, statement }, textsOf) => {
    const texts = textsOf(document);
    if (texts.length === 0) return notHeld(document);
    const { start, end, quote, figure } = statement;
    if (figure.start < start || figure.end > end || figure.start > figure.end)
      return {
        reason: `the figure at ${figure.start}-${figure.end} lies outside its quote at ${start}-${end}`,
      };
    const text = texts.find((held) => held.text.slice(start, end) === quote);
    if (text) return { textId: text.textId };
    const found = texts[0]?.text.slice(start, end) ?? '';
    return {
      reason: `the quote is not what its document holds at ${start}-${end}, which is ${excerpt(found)}`,
    };
  },
  action: ({ document }, textsOf) => held(document, textsOf),
  finding: ({ document }, textsOf) => (document === null ? { textId: null } : held(document, textsOf)),
};

function held(document: string, textsOf: TextsOf): Checked {
  const text = textsOf(document)[0];
  return text ? { textId: text.textId } : notHeld(document);
}

function notHeld(document: string): Checked {
  return { reason: `its document ${document} is neither in the batch nor in the ledger` };
}

function excerpt(text: string): string {
  if (text === '') return 'empty (past the end of the text)';
  return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}
