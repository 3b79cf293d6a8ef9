import type { DocumentHead, Reading } from '../../core/index.ts';
import type { OpenDocument } from './open-document.ts';
import { partOf, type ReadingPart } from './reading-part.ts';
import type { TextWindow } from './windows.ts';

export interface ReadOptions {
  /** the day of publication as the caller knows it; outranks what the document says */
  readonly published: string | null;
  /** the day to count weekdays from when neither caller nor document says when it was published */
  readonly asOf: string | null;
  readonly explain: boolean;
}

interface Known {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly mediaType: string;
  readonly explain: boolean;
}

/** The library's entry: a text and what is known about it in, a reading out. */
export type ReadText = (text: string, known: Known) => Reading;

export interface HeadedPart extends ReadingPart {
  readonly head: DocumentHead;
}

/** A document's reading, window by window; each part carries the same head. */
export async function* readDocument(
  read: ReadText,
  open: OpenDocument,
  options: ReadOptions,
): AsyncGenerator<HeadedPart> {
  let head: DocumentHead | null = null;
  let weekdaysFrom: string | null = null;
  for await (const window of open.windows()) {
    if (head === null) {
      const first = readFirst(read, open, window, options);
      head = first.head;
      weekdaysFrom = first.weekdaysFrom;
      yield { head, ...partOf(first.reading, window.start) };
      continue;
    }
    const { id, title } = head;
    const { mediaType } = open.document;
    const reading = read(window.text, {
      id,
      title,
      published: weekdaysFrom,
      mediaType,
      explain: options.explain,
    });
    yield { head, ...partOf(reading, window.start) };
  }
}

function readFirst(
  read: ReadText,
  open: OpenDocument,
  window: TextWindow,
  options: ReadOptions,
): { reading: Reading; head: DocumentHead; weekdaysFrom: string | null } {
  const { id, title, mediaType } = open.document;
  const stated = options.published ?? open.document.published;
  const known = { id, title, published: stated, mediaType, explain: options.explain };
  let reading = read(window.text, known);
  const published = stated ?? reading.document.published;
  if (published === null && options.asOf !== null)
    reading = read(window.text, { ...known, published: options.asOf });
  return {
    reading,
    head: { id, title: title ?? reading.document.title, published, chars: open.chars },
    weekdaysFrom: published ?? options.asOf,
  };
}
