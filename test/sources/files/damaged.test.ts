import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/core/index.ts';
import { extract } from '../../../src/sources/files/extract.ts';
import { column, smallPdf } from './small-pdf.ts';

const page = readFileSync(new URL('../../fixtures/files/news-page.html', import.meta.url));
const mail = Buffer.from(
  'From: a@example.com\r\nSubject: Plan\r\nDate: Thu, 23 Apr 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nNorthwind cut 500 jobs.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b--\r\n',
);
const pdf = smallPdf([column(['Northwind cut 500 jobs.', 'Nothing else.'])], { Title: 'Plan' });

/** Cuts the bytes short, and puts other bytes in a few places. */
const damage = fc.record({
  keep: fc.double({ min: 0, max: 1, noNaN: true }),
  places: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) }), {
    maxLength: 12,
  }),
});

async function outcome(bytes: Uint8Array, name: string): Promise<'text' | Problem> {
  try {
    const { text, id } = await extract(bytes, name);
    expect(text.trim()).not.toBe('');
    expect(text).not.toContain('\r');
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    return 'text';
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

describe('a damaged file', () => {
  it.each([
    ['page.html', new Uint8Array(page)],
    ['mail.eml', new Uint8Array(mail)],
    ['plan.pdf', pdf],
  ])('%s gives a text or a reason, never a crash', async (name, whole) => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(damage, async ({ keep, places }) => {
        const bytes = whole.slice(0, Math.ceil(whole.length * (keep < 0.5 ? keep * 2 : 1)));
        for (const { at, byte } of places)
          if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = byte;
        if ((await outcome(bytes, name)) !== 'text') refused++;
      }),
      { seed: 2026, numRuns: 150 },
    );
    expect(refused).toBeLessThan(150);
  });

  it('is never taken for text when it is noise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 600, maxLength: 3000 }), async (bytes) => {
        expect(await outcome(bytes, 'noise.txt')).toBeInstanceOf(Problem);
      }),
      { seed: 2026, numRuns: 100 },
    );
  });
});
