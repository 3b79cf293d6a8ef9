import { Problem } from '../../core/index.ts';
import { parseCsv } from './csv.ts';

/** The rows of one table of `data/companies` as records; every cell must be filled, because each row is a fact with a source. */
export function factRows<K extends string>(
  file: string,
  text: string,
  columns: readonly K[],
): readonly Readonly<Record<K, string>>[] {
  const [header, ...rows] = parseCsv(text);
  const names = header?.fields.map(({ value }) => value) ?? [];
  if (names.join() !== columns.join())
    throw new Problem(
      'bad-input',
      `Expected the columns ${columns.join(', ')} in ${file}; ${names.join(', ')} came.`,
    );
  return rows.map((row) => {
    const values = row.fields.map(({ value }) => value.trim());
    if (values.length !== columns.length || values.includes(''))
      throw new Problem('bad-input', `Expected every cell filled on line ${row.line} of ${file}.`, {
        hint: 'A fact without a source or a reason is not held.',
      });
    return Object.fromEntries(columns.map((name, at) => [name, values[at]!])) as Record<K, string>;
  });
}
