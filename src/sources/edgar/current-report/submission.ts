/** One document of a full submission, as its SGML wraps it. */
export interface SubmittedDocument {
  /** `8-K`, `EX-99.1`, `GRAPHIC`, ... */
  readonly type: string;
  readonly fileName: string;
  /** between `<TEXT>` and `</TEXT>` */
  readonly body: string;
}

/** A full-submission text file: the header that EDGAR puts before it, and its documents. */
export interface Submission {
  readonly accession: string | null;
  readonly form: string | null;
  /** ISO day */
  readonly filed: string | null;
  readonly cik: string | null;
  readonly name: string | null;
  readonly documents: readonly SubmittedDocument[];
}

/** Whether a text begins as a full submission does. */
export function isSubmission(start: string): boolean {
  return /^\s*(?:-----BEGIN PRIVACY[\s\S]{0,2000}?)?<(?:SEC-DOCUMENT|SEC-HEADER|IMS-DOCUMENT)>/.test(start);
}

/** Takes a full submission apart; a document left open runs to the end of the file. */
export function readSubmission(text: string): Submission {
  const headerEnd = text.indexOf('<DOCUMENT>');
  const header = headerEnd < 0 ? text.slice(0, 20_000) : text.slice(0, headerEnd);
  const field = (name: string): string | null =>
    new RegExp(`^[ \\t]*${name}:[ \\t]*(\\S.*?)[ \\t]*\\r?$`, 'm').exec(header)?.[1] ?? null;
  const filed = field('FILED AS OF DATE');
  const documents: SubmittedDocument[] = [];
  for (let at = headerEnd; at >= 0; at = text.indexOf('<DOCUMENT>', at + 1)) {
    const end = text.indexOf('</DOCUMENT>', at);
    const close = end < 0 ? text.length : end;
    const from = text.indexOf('<TEXT>', at);
    if (from < 0 || from > close) continue;
    const to = text.lastIndexOf('</TEXT>', close);
    const head = text.slice(at, from);
    documents.push({
      type: /<TYPE>([^\r\n<]*)/.exec(head)?.[1]?.trim() ?? '',
      fileName: /<FILENAME>([^\r\n<]*)/.exec(head)?.[1]?.trim() ?? '',
      body: text.slice(from + 6, to > from ? to : close),
    });
  }
  return {
    accession: field('ACCESSION NUMBER'),
    form: field('CONFORMED SUBMISSION TYPE'),
    filed: filed === null ? null : filed.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'),
    cik: field('CENTRAL INDEX KEY')?.padStart(10, '0') ?? null,
    name: field('COMPANY CONFORMED NAME'),
    documents,
  };
}
