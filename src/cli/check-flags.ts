import type { ArgsDef } from 'citty';
import { Problem } from '../core/index.ts';
import { distance } from './find-command.ts';

const takesValue = (type: string | undefined): boolean => type === 'string' || type === 'enum';

/** The parser lets unknown options pass in silence; a mistyped --as-of must not answer another question. */
export function checkFlags(rest: readonly string[], args: ArgsDef): void {
  const names = Object.entries(args).filter(([, definition]) => definition.type !== 'positional');
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i]!;
    if (word === '--') return;
    if (!word.startsWith('-') || word === '-' || /^-\d/.test(word)) continue;
    const [name = '', value] = word.replace(/^--?/, '').split(/=(.*)/s);
    const known = names.find(([option]) => option === name);
    if (known === undefined)
      throw unknown(
        word.split('=')[0]!,
        names.map(([option]) => option),
      );
    const [option, { type }] = known;
    if (!takesValue(type)) {
      if (value !== undefined)
        throw new Problem('bad-option', `Expected --${option} alone; it takes no value.`);
    } else if (value === undefined) {
      if (rest[i + 1] === undefined || rest[i + 1]!.startsWith('--'))
        throw new Problem('bad-option', `Expected a value after --${option}; none came.`);
      i++;
    }
  }
}

function unknown(given: string, names: readonly string[]): Problem {
  const close = names.find((name) => distance(given.replace(/^--?/, ''), name) <= 2);
  return new Problem(
    'bad-option',
    `Expected ${names.map((name) => `--${name}`).join(', ')}; ${given} is none of them.`,
    {
      hint: close === undefined ? 'Add --help to see what each means.' : `Did you mean --${close}?`,
    },
  );
}
