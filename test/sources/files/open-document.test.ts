import { createHash } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/sources/files/open-document.ts';
import { column, smallPdf } from './small-pdf.ts';
import { temporaryFolder } from './temporary.ts';

const folder = temporaryFolder();

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('openFile', () => {
  const paragraph = `${'Der Konzern streicht 1.200 Stellen in Köln. '.repeat(20)}\r\n\r\n`;

  it.each([
    ['utf8', Buffer.from(`\ufeff${paragraph.repeat(3000)}`)],
    ['utf16le', Buffer.from(`\ufeff${paragraph.repeat(2000)}`, 'utf16le')],
    ['latin1', Buffer.from(paragraph.repeat(3000), 'latin1')],
  ])('reads a giant text in windows that are together the whole: %s', async (name, bytes) => {
    expect(bytes.length).toBeGreaterThan(2_000_000);
    const open = await openFile(file(`giant-${name}.txt`, bytes));
    const whole = paragraph.replaceAll('\r', '').repeat(name === 'utf16le' ? 2000 : 3000);
    let text = '';
    for await (const window of open.windows()) {
      expect(window.start).toBe(text.length);
      text += window.text;
    }
    expect(text === whole).toBe(true);
    expect(open.chars).toBe(whole.length);
    expect(open.document.id).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(open.held).toBeNull();
  });

  it('stops when the file changes under it', async () => {
    const path = file('moving.txt', paragraph.repeat(3000));
    const open = await openFile(path);
    const windows = open.windows();
    await windows.next();
    appendFileSync(path, 'and more');
    const rest = async (): Promise<void> => {
      for await (const _ of windows);
    };
    await expect(rest()).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('changed'),
    });
  });

  it('opens a PDF and a mail from the disk', async () => {
    const pdf = await openFile(file('plan.pdf', smallPdf([column(['Northwind cut 500 jobs.'])])));
    expect(pdf.held?.text).toBe('Northwind cut 500 jobs.');
    const mail = await openFile(
      file('plan.eml', 'From: a@example.com\nSubject: Plan\n\nNorthwind cut 600 jobs.\n'),
    );
    expect(mail.held?.text).toBe('Plan\n\nNorthwind cut 600 jobs.');
  });

  it('refuses a page that is too large to be held, with the limit', async () => {
    const path = file('large.html', `<html>${'<p>8,000 jobs</p>'.repeat(1_600_000)}`);
    await expect(openFile(path)).rejects.toMatchObject({ code: 'unsupported', facts: { most: 24_000_000 } });
  });

  it('refuses what is not there, and a file of no bytes', async () => {
    await expect(openFile(join(folder, 'none.txt'))).rejects.toMatchObject({ code: 'not-found' });
    await expect(openFile(file('empty.txt', ''))).rejects.toMatchObject({ code: 'unreadable' });
  });
});
