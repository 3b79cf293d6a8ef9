// The built page carries fonts and chart code of others; their licences ask to travel along.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundled = ['@fontsource-variable/inter', '@fontsource-variable/source-serif-4', '@observablehq/plot'];

const seen = new Map();
const visit = (name) => {
  if (seen.has(name)) return;
  const folder = join(root, 'node_modules', name);
  if (!existsSync(folder)) throw new Error(`expected ${name} among the installed packages; run npm ci`);
  const {
    version,
    license,
    dependencies = {},
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  seen.set(name, {
    version,
    license,
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim(),
  });
  for (const dependency of Object.keys(dependencies)) visit(dependency);
};
for (const name of bundled) visit(name);

const sections = [...seen]
  .sort()
  .map(([name, { version, license, text }]) => `${name} ${version} (${license})\n\n${text}\n`);
writeFileSync(join(root, 'dist/web/licences.txt'), `${sections.join('\n----\n\n')}`);
