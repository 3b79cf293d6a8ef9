import { stat } from 'node:fs/promises';
import { Problem } from '../../core/index.ts';
import { fetchPage, fileProblem, type Source, type WebEffects, walk } from '../../engine/documents.ts';
import { isUrl } from './request.ts';
import { standardInput } from './standard-input.ts';

/** One document to be read, or the reason why one will not be. */
export type Input =
  | {
      readonly kind: 'document';
      readonly label: string;
      readonly source: Source;
      readonly url: string | null;
    }
  | { readonly kind: 'refused'; readonly label: string; readonly problem: Problem }
  | { readonly kind: 'skipped'; readonly label: string; readonly reason: string };

export interface InputEffects {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly web: WebEffects;
  /** what is to be tidied up when everything has been read */
  readonly atEnd: (tidy: () => Promise<void>) => void;
}

/** Everything the arguments stand for, in their order, found one at a time. */
export async function* inputsOf(files: readonly string[], effects: InputEffects): AsyncGenerator<Input> {
  for (const file of files) {
    try {
      if (isUrl(file)) yield await fetched(file, effects.web);
      else if (file === '-') yield await piped(effects);
      else yield* onDisk(file, effects);
    } catch (error) {
      yield {
        kind: 'refused',
        label: file === '-' ? 'standard input' : file,
        problem: fileProblem(error, file),
      };
    }
  }
}

async function fetched(address: string, web: WebEffects): Promise<Input> {
  const { bytes, url, name } = await fetchPage(address, web);
  return { kind: 'document', label: address, source: { kind: 'bytes', bytes, name }, url };
}

async function* onDisk(path: string, effects: InputEffects): AsyncGenerator<Input> {
  const found = await stat(path);
  if (found.isFile()) yield { kind: 'document', label: path, source: { kind: 'path', path }, url: null };
  else if (found.isDirectory()) yield* inFolder(path);
  else if (found.isFIFO()) {
    const { createReadStream } = await import('node:fs');
    yield await piped({ ...effects, stdin: createReadStream(path) }, path);
  } else throw new Problem('unsupported', 'expected a file or a folder; this is a device or a socket');
}

async function* inFolder(folder: string): AsyncGenerator<Input> {
  for await (const found of walk(folder)) {
    if (found.kind === 'file')
      yield { kind: 'document', label: found.path, source: { kind: 'path', path: found.path }, url: null };
    else if (found.kind === 'skipped') yield { kind: 'skipped', label: found.path, reason: found.reason };
    else yield { kind: 'refused', label: found.path, problem: found.problem };
  }
}

async function piped({ stdin, atEnd }: InputEffects, label = 'standard input'): Promise<Input> {
  const { source, release } = await standardInput(stdin);
  atEnd(release);
  return { kind: 'document', label, source, url: null };
}
