import type { Reader } from './reader.ts';
import type { MeasureNode } from './types.ts';

/** The inside of `measure(NAME, key=value, ...)`. A value runs to the next comma; one that holds a comma or bracket is quoted. */
export function measureNode(reader: Reader): MeasureNode {
  reader.needSign('(');
  if (reader.peek().kind !== 'word') throw reader.expected('the name of a measure');
  const name = reader.take().text;
  const pairs: [string, string][] = [];
  while (reader.takeSign(',') !== null) {
    if (reader.peek().kind !== 'word') throw reader.expected('a name such as window, company or by');
    const key = reader.peek();
    if (pairs.some(([known]) => known === key.text)) throw reader.expected(`${key.text} once`);
    reader.take();
    reader.needSign('=');
    const value = reader.rest();
    if (value === '') throw reader.expected(`a value after ${key.text}=`);
    pairs.push([key.text, value]);
  }
  reader.needSign(')');
  const sorted = pairs.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { kind: 'measure', name, where: Object.fromEntries(sorted) };
}
