import type { Reader } from './reader.ts';
import type { NumberNode } from './types.ts';

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const reserved: ReadonlySet<string> = new Set(['and', 'or', 'not', 'measure', 'count']);

/** A number with its scale and unit: `50%`, `8,000 jobs`, `40 billion USD`, `450,000 USD per employee`. */
export function quantityNode(reader: Reader): NumberNode {
  const sign = reader.takeSign('-') === null ? 1 : -1;
  const { kind, text } = reader.peek();
  if (kind !== 'number' || !/^\d+(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text))
    throw reader.expected('a number such as 0.27, 50% or 8,000 jobs');
  reader.take();
  let value = sign * Number(text.replaceAll(',', ''));
  if (reader.takeSign('%') !== null)
    return { kind: 'number', value: Number((value / 100).toPrecision(15)), unit: 'fraction' };
  const scale = scales[word(reader) ?? ''];
  if (scale !== undefined) {
    reader.take();
    value *= scale;
  }
  const words: string[] = [];
  for (let next = word(reader); next !== null; next = word(reader)) {
    words.push(next);
    reader.take();
  }
  return { kind: 'number', value, unit: words.length === 0 ? 'ratio' : words.join(' ') };
}

function word(reader: Reader): string | null {
  const { kind, text } = reader.peek();
  return kind === 'word' && !reserved.has(text.toLowerCase()) ? text : null;
}
