import { type Batch, type Document, Problem } from '../core/index.ts';
import { canonicalJson, hasHalfPair, sha256 } from './canonical.ts';
import { type Row, seal } from './encode.ts';
import type { HeldText } from './evidence.ts';

/** What the row of a document holds: everything but its bytes and its text, which are held once each by their hash. */
export interface DocumentBody {
  readonly id: string;
  readonly textId: string;
  readonly mediaType: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly chars: number;
  readonly bytes: number;
}

export interface Prepared {
  /** bytes by their hash: those of the documents, and those of their texts */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly rows: readonly Row[];
  readonly textsOf: ReadonlyMap<string, readonly HeldText[]>;
}

const utf8 = new TextEncoder();

/** A document whose id is not the hash of its bytes is a slip of the caller's, so the whole batch is refused. */
export function prepareDocuments(batch: Batch): Prepared {
  const contents = new Map<string, Uint8Array>();
  const rows = new Map<string, Row>();
  const textsOf = new Map<string, HeldText[]>();
  for (const document of batch.documents ?? []) {
    assertSound(document);
    const { id, bytes, text } = document;
    const textBytes = utf8.encode(text);
    const textId = sha256(textBytes);
    contents.set(id, bytes);
    contents.set(textId, textBytes);
    textsOf.set(id, [{ text, textId }, ...(textsOf.get(id) ?? [])]);
    const row = rowOf(document, textId, batch.source);
    rows.set(row.hash, row);
  }
  return { contents, rows: [...rows.values()], textsOf };
}

function assertSound({ bytes, ...document }: Document): void {
  const { id } = document;
  const actual = sha256(bytes);
  if (actual !== id) {
    throw new Problem('bad-input', `a document is named ${id}, and the sha-256 of its bytes is ${actual}`, {
      hint: 'name every document by the sha-256 of its bytes, in hex',
      facts: { id, actual },
    });
  }
  if (hasHalfPair(canonicalJson(document))) {
    throw new Problem('bad-input', `document ${id} holds half of a UTF-16 surrogate pair`, {
      hint: 'normalise the text before it is read: text.toWellFormed()',
      facts: { id },
    });
  }
}

function rowOf(document: Document, textId: string, source: string): Row {
  const { id, bytes, text, mediaType, title, publisher, url, published, retrieved } = document;
  const body: DocumentBody = {
    ...{ id, textId, mediaType, title, publisher, url, published, retrieved },
    chars: text.length,
    bytes: bytes.byteLength,
  };
  const json = canonicalJson(body);
  return seal({
    kind: 'document',
    source,
    key: id,
    snapshot: sha256(json),
    knownAt: retrieved ?? '',
    textId,
    body: json,
  });
}
