import type { Company, ProblemEnvelope } from '../../../core/index.ts';
import type { HeadedPart, ReadOptions } from '../read-document.ts';
import type { MediaType } from '../types.ts';

/** Where a document comes from: a path, or bytes that are already here. */
export type Source =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly name: string | null };

export interface Job {
  readonly source: Source;
  readonly options: ReadOptions;
  /** send the bytes and the text back as well, for those who store them */
  readonly keep: boolean;
}

/** What a worker is given once. */
export interface WorkerData {
  /** employers whose names are given an id */
  readonly companies: readonly Company[];
}

/** What is asked of a worker: to open a document and read its first part, to read on, to let go of it. */
export type Request = { readonly ask: 'open'; readonly job: Job } | { readonly ask: 'next' };

/** What is known about a document besides its reading. */
export interface Provenance {
  readonly mediaType: MediaType;
  readonly publisher: string | null;
  readonly notes: readonly string[];
}

export type Reply =
  | {
      readonly kind: 'part';
      readonly part: HeadedPart;
      readonly provenance: Provenance;
      readonly held: { readonly bytes: Uint8Array; readonly text: string } | null;
      readonly last: boolean;
    }
  | { readonly kind: 'refused'; readonly error: ProblemEnvelope['error'] };
