import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/index.ts';
import { type OpenDocument, openBytes } from '../../../src/sources/files/open-document.ts';
import {
  type HeadedPart,
  type ReadOptions,
  type ReadText,
  readDocument,
} from '../../../src/sources/files/read-document.ts';

const usual: ReadOptions = { published: null, asOf: null, explain: false };

async function parts(
  open: OpenDocument,
  options: Partial<ReadOptions>,
  reader: ReadText = read,
): Promise<HeadedPart[]> {
  const found: HeadedPart[] = [];
  for await (const part of readDocument(reader, open, { ...usual, ...options })) found.push(part);
  return found;
}

const openText = (text: string, name: string | null = null): Promise<OpenDocument> =>
  openBytes(Buffer.from(text), name);

describe('readDocument', () => {
  const page =
    '<title>Cuts</title><meta name="date" content="2026-03-12"><p>Northwind said on Monday it cut 800 jobs.</p>';
  const memo = 'Northwind said on Monday it cut 800 jobs.';
  const seen: (string | null)[] = [];
  const watching: ReadText = (text, known) => {
    seen.push(known.published);
    return read(text, known);
  };

  it('takes the day from the caller first, then from the document', async () => {
    expect((await parts(await openText(page), {}))[0]?.head).toMatchObject({
      title: 'Cuts',
      published: '2026-03-12',
    });
    const told = await parts(await openText(page), { published: '2026-03-20', asOf: '2026-05-05' });
    expect(told[0]?.head.published).toBe('2026-03-20');
  });

  it('counts weekdays from the day asked about where nobody says more, and does not call that published', async () => {
    const [part] = await parts(await openText(memo), { asOf: '2026-05-05' }, watching);
    expect(seen).toEqual([null, '2026-05-05']);
    expect(part?.head.published).toBeNull();
  });

  it('gives quotes of later windows their place in the whole document', async () => {
    const filler = 'It was raining when they left the building with a box under the arm.\n\n'.repeat(3000);
    const text = `Plan\n\n${filler}Northwind said it will cut 1,250 jobs in March 2026.\n\n${filler}${memo}\n`;
    const found = await parts(await openText(text), {});
    expect(found.length).toBeGreaterThan(1);
    const statements = found.flatMap((part) => part.statements);
    expect(statements.map((statement) => statement.best)).toEqual(expect.arrayContaining([1250, 800]));
    for (const { quote, start, end, figure } of statements) {
      expect(text.slice(start, end)).toBe(quote);
      expect(quote).toContain(text.slice(figure.start, figure.end));
    }
    expect(new Set(statements.map((statement) => statement.id)).size).toBe(statements.length);
    const ids = new Set(statements.map((statement) => statement.id));
    for (const action of found.flatMap((part) => part.actions))
      for (const id of action.statements) expect(ids).toContain(id);
    expect(found.every((part) => part.head.chars === text.length)).toBe(true);
  });
});
