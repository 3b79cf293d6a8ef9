import { readFileSync } from 'node:fs';
import { type Batch, Problem } from '../core/index.ts';
import { type RegisterFileName, readRegister, registerFiles } from '../sources/register/index.ts';

/** `data/` stands beside `src/` and beside `dist/`, at one depth. */
const folder = new URL('../../data/', import.meta.url);

/** The embedded register as batches, from the text files that come with the package. */
export function readEmbeddedRegister(): readonly Batch[] {
  const texts = registerFiles.map((name) => [name, registerText(name)] as const);
  return readRegister(Object.fromEntries(texts) as Record<RegisterFileName, string>);
}

/** The text of a file in `data/`. */
export function registerText(name: RegisterFileName | `postings/${string}.csv`): string {
  try {
    return readFileSync(new URL(name, folder), 'utf8');
  } catch (cause) {
    throw new Problem(
      'not-found',
      `Expected the register file data/${name} beside the program; it cannot be read.`,
      {
        hint: 'Reinstall the package, or restore data/ from the repository.',
        facts: { file: name },
        cause,
      },
    );
  }
}
