import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Problem } from '../../core/index.ts';
import { emptyFile, extract, largestWhole } from './extract.ts';
import { fileProblem } from './file-problem.ts';
import { openLargeText } from './large-text.ts';
import { sniff, sniffBytes } from './sniff.ts';
import type { MediaType, TextDocument } from './types.ts';
import { type TextWindow, WindowCutter } from './windows.ts';

export interface OpenDocument {
  /** without the text when it is too large to be held */
  readonly document: Omit<TextDocument, 'text'>;
  /** UTF-16 code units of the whole text */
  readonly chars: number;
  /** the whole document, when it is small enough to be held */
  readonly held: { readonly bytes: Uint8Array; readonly text: string } | null;
  readonly windows: () => AsyncGenerator<TextWindow>;
}

export async function openFile(path: string): Promise<OpenDocument> {
  try {
    const { size } = await stat(path);
    if (size === 0) throw emptyFile();
    const mediaType = sniff(await headOf(path), basename(path));
    if (size <= largestWhole[mediaType]) return await openBytes(await readFile(path), basename(path));
    if (mediaType !== 'text/plain' && mediaType !== 'text/markdown') throw tooLarge(size, mediaType);
    const { id, chars, notes, windows } = await openLargeText(path);
    return {
      document: { id, mediaType, title: null, published: null, publisher: null, notes },
      chars,
      held: null,
      windows,
    };
  } catch (error) {
    throw fileProblem(error, path);
  }
}

export async function openBytes(bytes: Uint8Array, name: string | null): Promise<OpenDocument> {
  const { text, ...document } = await extract(bytes, name);
  const windows = async function* (): AsyncGenerator<TextWindow> {
    const cutter = new WindowCutter();
    yield* cutter.push(text);
    yield* cutter.end();
  };
  return { document, chars: text.length, held: { bytes, text }, windows };
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sniffBytes), 0, sniffBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function tooLarge(size: number, mediaType: MediaType): Problem {
  const most = largestWhole[mediaType];
  return new Problem(
    'unsupported',
    `expected at most ${most / 1e6} MB of ${mediaType}; this is ${Math.ceil(size / 1e6)} MB`,
    {
      hint: 'Plain text may be of any size: save it as text, or in parts.',
      facts: { size, most },
    },
  );
}
