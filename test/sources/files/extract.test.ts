import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/sources/files/extract.ts';

describe('extract', () => {
  it('leaves a plain text as it is but for its line ends, and names it by its bytes', async () => {
    const bytes = Buffer.from('\ufeffPlan\r\n\r\nNorthwind cut 8,000 jobs.\t \r\n');
    expect(await extract(bytes, 'plan.txt')).toEqual({
      id: createHash('sha256').update(bytes).digest('hex'),
      mediaType: 'text/plain',
      text: 'Plan\n\nNorthwind cut 8,000 jobs.\t \n',
      title: null,
      published: null,
      publisher: null,
      notes: [],
    });
  });

  it('decodes Latin-1, UTF-16 and what a page declares', async () => {
    const latin = Buffer.from('Le groupe supprime 1\xa0200 postes \x96 co\xfbt : 5 M\x80', 'latin1');
    expect(await extract(latin)).toMatchObject({
      text: 'Le groupe supprime 1\u00a0200 postes – coût : 5 M€',
      notes: ['not valid UTF-8; read as windows-1252'],
    });
    const wide = Buffer.concat([
      Buffer.of(0xff, 0xfe),
      Buffer.from('Konzern streicht 1.200 Stellen', 'utf16le'),
    ]);
    expect((await extract(wide)).text).toBe('Konzern streicht 1.200 Stellen');
    const page = Buffer.from(
      '<html><head><meta charset="windows-1251"></head><p>\xd1\xee\xea\xf0\xe0\xf9\xe5\xed\xee 500</p>',
      'latin1',
    );
    expect((await extract(page)).text).toBe('Сокращено 500');
  });

  it('reads Markdown as written, with its heading as the title', async () => {
    const text = '# Cuts\n\n- **8,000** jobs\n';
    expect(await extract(Buffer.from(text), 'cuts.md')).toMatchObject({ text, title: 'Cuts' });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'unreadable'],
    ['blank lines', Buffer.from(' \n\t\n'), 'unreadable'],
    ['a program', Buffer.from('\x7fELF\x02\x01'), 'unsupported'],
    ['noise', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 256)), 'unreadable'],
    ['a page without words', Buffer.from('<html><body><script>1</script></body></html>'), 'unreadable'],
  ])('refuses %s', async (_what, bytes, code) => {
    await expect(extract(bytes, 'article.txt')).rejects.toMatchObject({ code });
  });
});
