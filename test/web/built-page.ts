import { existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = ['web', 'src/core'].map((folder) => join(root, folder));
const built = join(root, 'dist/web');

/** The page as `npm run build` leaves it, or, where that is missing or older than its source, one built for this test alone. */
export async function builtPage(): Promise<URL> {
  const index = join(built, 'index.html');
  if (existsSync(index) && statSync(index).mtimeMs > Math.max(...sources.map(newest))) {
    return pathToFileURL(`${built}/`);
  }
  const outDir = mkdtempSync(join(tmpdir(), 'headcount-web-'));
  await build({ configFile: join(root, 'web/vite.config.ts'), logLevel: 'warn', build: { outDir } });
  return pathToFileURL(`${outDir}/`);
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(join(folder, file)).mtimeMs));
}
