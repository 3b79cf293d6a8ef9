import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Compiles one file of this folder, and what it imports, once: a process that is started fifty times starts quickly. */
export function compiledChild(name: string, folder: string): string {
  const options = [
    '--ignoreConfig',
    '--noCheck',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--types',
    'node',
  ];
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      `test/ledger/${name}.ts`,
      ...options,
      '--rewriteRelativeImportExtensions',
      ...['--rootDir', '.', '--outDir', folder],
    ],
    { cwd: root, stdio: 'pipe' },
  );
  const assets = readdirSync(join(root, 'src/ledger'), { recursive: true, encoding: 'utf8' });
  for (const file of assets.filter((each) => each.endsWith('.sql'))) {
    cpSync(join(root, 'src/ledger', file), join(folder, 'src/ledger', file));
  }
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  return join(folder, 'test/ledger', `${name}.js`);
}
