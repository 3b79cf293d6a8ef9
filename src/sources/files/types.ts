export type MediaType = 'text/plain' | 'text/markdown' | 'text/html' | 'application/pdf' | 'message/rfc822';

/** What one kind of document gives: its own words, and what it says about itself. */
export interface Extract {
  readonly text: string;
  readonly title: string | null;
  /** ISO day, in the document's own time zone */
  readonly published: string | null;
  readonly publisher: string | null;
  /** what a reader should know about how the text was won: a guessed encoding, attachments left unopened */
  readonly notes: readonly string[];
}

/** A document whose bytes are held and whose text is ready to be read. */
export interface TextDocument extends Extract {
  /** sha-256 of the bytes as they came, hex */
  readonly id: string;
  readonly mediaType: MediaType;
}
