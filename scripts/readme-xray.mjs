// Puts what `headcount read` prints of the invented article into the README; with --check it only says whether it is there.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = `${root}/README.md`;
const printed = execFileSync(
  process.execPath,
  ['--import', 'tsx', 'src/cli/main.ts', 'read', 'docs/example/kestrel.txt'],
  { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' } },
);
const before = readFileSync(readme, 'utf8');
const after = before.replace(
  /(<!-- xray -->\n\n)[\s\S]*?(\n<!-- \/xray -->)/,
  (_, start, end) => `${start}\`\`\`text\n${printed.trimEnd()}\n\`\`\`\n${end}`,
);
if (process.argv.includes('--check')) {
  process.stdout.write(before === after ? 'fresh\n' : 'stale: run npm run docs\n');
  process.exitCode = before === after ? 0 : 1;
} else writeFileSync(readme, after);
