import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { exitCodes, exitCodeWords } from '../../src/cli/shared/exit-codes.ts';
import { problemCodes } from '../../src/core/index.ts';
import { filesIn, root, textOf } from './code.ts';
import { exportsOf } from './exports.ts';

const readme = textOf('README.md');
const manifest = JSON.parse(textOf('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const papers = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...filesIn('docs', /\.md$/)];

describe('what the papers say is so', () => {
  it('every error code has a line, and no line is left over', () => {
    const documented = [...textOf('docs/errors.md').matchAll(/^\| `([a-z-]+)`/gm)].map(([, code]) => code);
    expect(documented.toSorted()).toEqual([...problemCodes].sort());
  });

  it('every dependency has a line', () => {
    const text = textOf('docs/decisions/dependencies.md');
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(names.length).toBeGreaterThan(20);
    const short = (name: string): string =>
      name.replace('@fontsource-variable/source-serif-4', '-source-serif-4');
    expect(names.filter((name) => !text.includes(`\`${short(name)}\``))).toEqual([]);
  });

  it('every npm script that is named exists', () => {
    const named = papers.flatMap((path) =>
      [...textOf(path).matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => manifest.scripts[name as string] === undefined)).toEqual([]);
  });

  it('every link inside the repository leads somewhere', () => {
    const links = papers.flatMap((path) =>
      [...textOf(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(([, to]) => to as string)
        .filter((to) => !/^[a-z]+:/.test(to))
        .map((to) => posix.join(posix.dirname(path), to)),
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((to) => !existsSync(join(root, to)))).toEqual([]);
  });

  it('the README’s own commands are what CI runs', () => {
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
    expect(manifest.scripts.verify).toMatch(/npm test$/);
    expect(textOf('.ci/run')).toMatch(/^npm ci\b[\s\S]*npm run verify$/m);
    expect(textOf('.github/workflows/ci.yml')).toContain('run: .ci/run');
  });
});

describe('the worked X-ray', () => {
  it('is what headcount read prints of the example', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/readme-xray.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toBe('fresh\n');
  });
});

describe('the command line', () => {
  it('has every command that the papers name, and the README names every command', () => {
    const first = new Set(commands.map((command) => command.name.split(' ')[0] as string));
    const named = papers.flatMap((path) =>
      [...textOf(path).matchAll(/(?:`|npx |^)headcount ([a-z]+)/gm)].map(([, word]) => word),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((word) => !first.has(word as string))).toEqual([]);
    expect([...first].filter((word) => !readme.includes(`\`headcount ${word}`))).toEqual([]);
    const topics = commands.filter((c) => c.name.startsWith('show ')).map((c) => c.name.slice(5));
    expect(topics.filter((topic) => !readme.includes(`\`${topic}\``))).toEqual([]);
  });

  it('has the exit codes that the README lists', () => {
    const listed = [...readme.matchAll(/^\| (\d+) +\| (.+?) +\|$/gm)].map(([, code, words]) => [
      Number(code),
      words,
    ]);
    const known = Object.entries(exitCodes).map(([name, code]) => [
      code,
      exitCodeWords[name as keyof typeof exitCodes],
    ]);
    expect(listed).toEqual(known);
  });
});

describe('the library', () => {
  const names = exportsOf('src/index.ts');

  it('has a comment at every public name', () => {
    expect(names.length).toBeGreaterThan(3);
    expect(
      names.filter((name) => !name.documented).map((name) => `${name.name} (${name.declaredIn})`),
    ).toEqual([]);
  });

  it('has the names that the README imports', () => {
    const imported = /import \{([^}]+)\} from 'headcount'/.exec(readme)?.[1] ?? '';
    const wanted = imported.split(',').map((name) => name.trim());
    expect(wanted).toContain('units');
    expect(wanted.filter((name) => !names.some((exported) => exported.name === name))).toEqual([]);
  });
});
