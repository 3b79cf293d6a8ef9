import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/index.ts';
import { openEngine } from '../../src/engine.ts';
import { read } from '../../src/reading/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'headcount-engine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const effects = { today: () => '2026-11-22', log: () => {} };

const text = 'Kestrel Foods will cut 420 jobs, the company said on Monday. It blamed weak demand.\n';
const bytes = new TextEncoder().encode(text);
const document: Document = {
  id: createHash('sha256').update(bytes).digest('hex'),
  bytes,
  text,
  mediaType: 'text/plain',
  title: 'Kestrel Foods to cut 420 jobs',
  publisher: null,
  url: null,
  published: '2026-09-14',
  retrieved: null,
};

describe('a ledger in a folder', () => {
  it('is made from the register once, and opened again without a second copy', async () => {
    const first = await openEngine({ folder: join(folder, 'a'), effects });
    const hash = (await first.overview('2026-11-22')).ledger.hash;
    await first.close();
    const second = await openEngine({ folder: join(folder, 'a'), effects });
    expect((await second.overview('2026-11-22')).ledger.hash).toBe(hash);
    expect((await second.verify()).lookedAt.runs).toBe(8);
    await second.close();
  });

  it('keeps what disagrees with the ledger as a finding with its cause, once', async () => {
    const engine = await openEngine({ folder: join(folder, 'c'), mode: 'write', effects });
    const told = (words: string, published: string): [ReturnType<typeof read>, Document] => {
      const held = new TextEncoder().encode(words);
      const id = createHash('sha256').update(held).digest('hex');
      return [read(words, { published, id }), { ...document, id, bytes: held, text: words, published }];
    };
    await engine.saveReading(...told('Kestrel Foods will cut 420 jobs, the company said.\n', '2026-09-14'));
    const other = told('Kestrel Foods is cutting 510 jobs, according to a memo.\n', '2026-09-14');
    await engine.saveReading(...other);
    const conflicts = (await engine.findings()).filter((f) => f.finding.kind === 'conflict');
    expect(conflicts.map((f) => f.finding.message).join(' ')).toMatch(/510 .*420|420 .*510/);
    expect(await engine.saveReading(...other)).toMatchObject({ accepted: 0, quarantined: 0 });
    await engine.close();
  });

  it('keeps a reading, merges the same one, and answers from it as of its day', async () => {
    const engine = await openEngine({ folder: join(folder, 'b'), mode: 'write', effects });
    const reading = read(text, { published: '2026-09-14' });
    expect(reading.statements.length).toBeGreaterThan(0);
    const tally = await engine.saveReading(reading, document);
    expect(tally).toMatchObject({ quarantined: 0, merged: 0, accepted: tally.rowsRead });
    expect(await engine.saveReading(reading, document)).toMatchObject({
      accepted: 0,
      merged: tally.rowsRead,
    });
    const [claim] = await engine.claims({ subject: 'Kestrel' });
    expect(claim!.figure.receipt.links[0]).toMatchObject({
      evidence: 'quoted',
      document: { id: document.id },
    });
    expect(await engine.claims({ subject: 'Kestrel', asOf: '2026-09-13' })).toEqual([]);
    const view = (await engine.document(document.id))!;
    expect(view.spans.map(({ start, end }) => view.text.slice(start, end))).toContain(
      claim!.figure.receipt.links[0]!.quote,
    );
    expect((await engine.verify()).passed).toBe(true);
    await engine.close();
  });

  it('does not let a saved article change the headline answers', async () => {
    const engine = await openEngine({ folder: join(folder, 'c'), mode: 'write', effects });
    const before = (await engine.overview('2026-11-22')).answers;
    const loud = 'Across the industry, 990,000 technology jobs have been cut in 2026, trackers say.\n';
    const id = createHash('sha256').update(loud).digest('hex');
    await engine.saveReading(read(loud), {
      ...document,
      id,
      text: loud,
      bytes: new TextEncoder().encode(loud),
    });
    expect((await engine.overview('2026-11-22')).answers).toEqual(before);
    await engine.close();
  });

  it('refuses to keep a reading in memory', async () => {
    const engine = await openEngine({ effects });
    await expect(engine.saveReading(read(text), document)).rejects.toMatchObject({ code: 'bad-option' });
    await engine.close();
  });
});

describe('a saved document against the register', () => {
  const saved = async (sentence: string): Promise<readonly string[]> => {
    const engine = await openEngine({
      folder: join(folder, sentence.length.toString()),
      mode: 'write',
      effects,
    });
    const id = createHash('sha256').update(sentence).digest('hex');
    const held = {
      ...document,
      id,
      text: sentence,
      bytes: new TextEncoder().encode(sentence),
      published: '2026-04-01',
    };
    const companyId = (name: string): string | null => (name === 'Oracle' ? 'oracle' : null);
    await engine.saveReading(read(sentence, { published: '2026-04-01', companyId }), held);
    const { conflicts } = await engine.overview('2026-11-22');
    await engine.close();
    return conflicts.filter((c) => c.id.startsWith('conflict-saved')).map((c) => c.headline);
  };

  it('is a conflict when no claim on that action holds its figure', async () => {
    expect(await saved('On 31 March 2026 Oracle said it will cut 21,000 jobs.\n')).toEqual([
      '21,000 jobs in the document is none of the figures held for that action',
    ]);
  });

  it('is none when one does, or when it speaks of another size of action', async () => {
    expect(await saved('On 31 March 2026 Oracle said that it will cut 30,000 jobs.\n')).toEqual([]);
    expect(await saved('On 31 March 2026 Oracle said it will cut 90 jobs.\n')).toEqual([]);
  });
});
