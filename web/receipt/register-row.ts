/** A row of a register as its column names and what stands under them; empty cells are left out. */
export function columnsOf(header: string, row: string): readonly (readonly [string, string])[] {
  const names = cells(header);
  const values = cells(row);
  if (names.length !== values.length) return [];
  return names.flatMap((name, index) => {
    const value = values[index] ?? '';
    return value === '' ? [] : [[name.replaceAll('_', ' '), value] as const];
  });
}

/** The cells of one line of RFC 4180 text: a quoted cell may hold commas, and quotes written twice. */
function cells(line: string): string[] {
  const found = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...found].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}
