import { createHash } from 'node:crypto';
import { Problem } from '../../core/index.ts';
import { refuseBinary } from './binary.ts';
import { decoderFor, detectEncoding } from './encoding.ts';
import { normaliseLines } from './normalise.ts';
import { sniff } from './sniff.ts';
import type { Extract, MediaType, TextDocument } from './types.ts';

/** The largest file of each kind that is held in memory whole. Plain text beyond it is read window by window. */
export const largestWhole: Readonly<Record<MediaType, number>> = {
  'text/plain': 2_000_000,
  'text/markdown': 2_000_000,
  'text/html': 24_000_000,
  'application/pdf': 64_000_000,
  'message/rfc822': 24_000_000,
};

/** Bytes in, one document with its text out. `name` only helps where the content does not tell what it is. */
export async function extract(bytes: Uint8Array, name: string | null = null): Promise<TextDocument> {
  if (bytes.length === 0) throw emptyFile();
  const mediaType = sniff(bytes, name);
  const found = await readers[mediaType](bytes);
  if (found.text.trim() === '') throw emptyFile();
  return { id: createHash('sha256').update(bytes).digest('hex'), mediaType, ...found };
}

export function emptyFile(): Problem {
  return new Problem('unreadable', 'expected text; there is none in it');
}

const readers: Readonly<Record<MediaType, (bytes: Uint8Array) => Promise<Extract>>> = {
  'text/plain': async (bytes) => {
    const { text, notes } = decode(bytes);
    return { text, title: null, published: null, publisher: null, notes };
  },
  'text/markdown': async (bytes) => {
    const { text, notes } = decode(bytes);
    const { describeMarkdown } = await import('./markdown.ts');
    return { text, ...describeMarkdown(text), publisher: null, notes };
  },
  'text/html': async (bytes) => {
    const { text, notes } = decode(bytes, declaredCharset(bytes));
    const { readHtml } = await import('./html/index.ts');
    const page = readHtml(text);
    return { ...page, notes: [...notes, ...page.notes] };
  },
  'application/pdf': async (bytes) => (await import('./pdf/index.ts')).readPdf(bytes),
  'message/rfc822': async (bytes) => (await import('./email.ts')).readEmail(bytes),
};

function decode(
  bytes: Uint8Array,
  declared: string | null = null,
): { text: string; notes: readonly string[] } {
  const { label, note } = detectEncoding(bytes, declared);
  const decode = decoderFor(label);
  const text = normaliseLines(decode(bytes) + decode());
  refuseBinary(text.slice(0, 65_536));
  return { text, notes: note === null ? [] : [note] };
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return head.match(/<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]{2,40})/i)?.[1] ?? null;
}
