import type { DocumentHead, ProblemEnvelope } from '../../core/index.ts';
import type { Provenance, ReadingPart } from '../../engine/documents.ts';

/** One document that is being shown. */
export interface Shown {
  /** what the user called it: a path, an address, or `-` */
  readonly source: string;
  readonly head: DocumentHead;
  readonly provenance: Provenance;
}

/** One way of showing readings. Told in order, so that a document of any length is shown as it is read. */
export interface Printer {
  /** before the first document */
  begin(): string;
  open(shown: Shown): string;
  part(part: ReadingPart): string;
  /** `broken` says why the rest of this document is missing */
  close(broken: ProblemEnvelope['error'] | null): string;
}
