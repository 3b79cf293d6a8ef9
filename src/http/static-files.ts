import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly etag: string;
  /** the file's name changes with its content, so it may be kept for ever */
  readonly immutable: boolean;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** `src/http` and `dist/http` are equally deep, so one relative path finds the built page from both. */
export const builtPage: URL = new URL('../../dist/web/', import.meta.url);

/** Reads the page once. A request is then a look-up by exact path: no path can lead out of the folder. */
export function readStaticFiles(folder: URL = builtPage): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const path of listFiles(folder)) {
    const mediaType = mediaTypes[extname(path)];
    if (mediaType === undefined) continue;
    const bytes = Uint8Array.from(readFileSync(new URL(path, folder)));
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
    files.set(`/${path}`, { bytes, mediaType, etag, immutable: path.startsWith('assets/') });
  }
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
}

function listFiles(folder: URL): string[] {
  try {
    return readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      path.replaceAll('\\', '/'),
    );
  } catch {
    return [];
  }
}
