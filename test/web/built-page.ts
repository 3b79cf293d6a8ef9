import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = ['web', 'src/core'].map((folder) => join(root, folder));
const built = join(root, 'dist/web');

export interface BuiltPage {
  readonly folder: URL;
  /** The server reads the page once, so it may go as soon as the server stands. */
  dispose(): void;
}

/** The page as `npm run build` leaves it, or, where that is missing or older than its source, one built for this test alone. */
export async function builtPage(): Promise<BuiltPage> {
  const index = join(built, 'index.html');
  if (existsSync(index) && statSync(index).mtimeMs > Math.max(...sources.map(newest))) {
    return { folder: pathToFileURL(`${built}/`), dispose: () => {} };
  }
  const outDir = mkdtempSync(join(tmpdir(), 'headcount-web-'));
  await build({ configFile: join(root, 'web/vite.config.ts'), logLevel: 'warn', build: { outDir } });
  return { folder: pathToFileURL(`${outDir}/`), dispose: () => rmSync(outDir, { recursive: true }) };
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(join(folder, file)).mtimeMs));
}
