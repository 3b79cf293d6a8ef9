import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { askModel, listModels } from '../../src/engine/models/ask-model.ts';
import { filesIn, root, textOf } from './code.ts';

const page = (name: string): string => `docs/methods/${name}.md`;
const written = filesIn('docs/methods', /\.md$/).map((path) => ({ path, text: textOf(path) }));

describe('every method has its page', () => {
  const attributions = commands
    .map(({ name }) => name)
    .filter((name) => name.startsWith('attribute '))
    .map((name) => name.slice('attribute '.length));

  it.each([...attributions, 'autopsy', ...listModels().map(({ name }) => name)])('%s', (name) => {
    expect(existsSync(join(root, page(name)))).toBe(true);
    const command = attributions.includes(name)
      ? `headcount attribute ${name}`
      : name === 'autopsy'
        ? 'headcount autopsy'
        : `headcount model ${name}`;
    expect(textOf(page(name))).toContain(command);
  });
});

describe('every command on a method’s page works', () => {
  const asked = written.flatMap(({ path, text }) =>
    [...text.matchAll(/headcount model ([a-z-]+)((?: --(?:set|solve|for) [^\s`]+)*)(?=[`\s])/g)].map(
      ([line, name, options]) => ({ path, line, name: name!, options: options! }),
    ),
  );

  it.each(asked)('$line', ({ name, options }) => {
    const given = new Map(
      [...options.matchAll(/--(set|solve|for) (\S+)/g)].map(([, key, value]) => [key, value]),
    );
    const answer = askModel({
      name,
      draws: 64,
      set: given.get('set'),
      solve: given.get('solve'),
      target: given.get('for'),
    });
    expect(answer.withheld).toBe(false);
  });

  it('an attribution’s names only options that it has', async () => {
    const lines = written.flatMap(({ text }) =>
      [...text.replaceAll(/ \\\n\s*/g, ' ').matchAll(/headcount (attribute [a-z-]+)((?: [^`\n]*)?)/g)].map(
        ([, name, rest]) => ({
          name: name!,
          options: [...rest!.matchAll(/--([a-z-]+)/g)].map(([, one]) => one!),
        }),
      ),
    );
    expect(lines.length).toBeGreaterThan(5);
    for (const { name, options } of lines) {
      const command = commands.find((one) => one.name === name);
      const { args = {} } = (await command!.load()) as { args?: object };
      expect(
        options.filter((option) => !(option in args)),
        name,
      ).toEqual([]);
    }
  });
});
