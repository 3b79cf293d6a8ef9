// SQL lives beside the TypeScript that reads it; tsc leaves it behind, so it is copied to the same place in dist.
import { cpSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const assets = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((f) =>
  f.endsWith('.sql'),
);
for (const file of assets) cpSync(join(root, 'src', file), join(root, 'dist', file));
