/** Where the next thing of a JSON text begins. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
  return at;
}

/** Where the JSON value that begins at `from` ends. The text is known to be JSON. */
export function skipValue(text: string, from: number): number {
  const first = text[from]!;
  if (first === '"') return skipString(text, from);
  if (first !== '{' && first !== '[') return skipWord(text, from);
  let depth = 0;
  let at = from;
  do {
    const sign = text[at]!;
    if (sign === '"') {
      at = skipString(text, at);
      continue;
    }
    if (sign === '{' || sign === '[') depth++;
    if (sign === '}' || sign === ']') depth--;
    at++;
  } while (depth > 0);
  return at;
}

function skipString(text: string, from: number): number {
  let at = from + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function skipWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !',]} \t\r\n'.includes(text[at]!)) at++;
  return at;
}
