import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Notices } from '../../../src/cli/read/notices.ts';
import { Output } from '../../../src/cli/read/output.ts';
import { printerFor } from '../../../src/cli/read/printers.ts';
import { type RawOptions, readRequest } from '../../../src/cli/read/request.ts';
import { type ReadTally, runRead } from '../../../src/cli/read/run.ts';
import { plain } from '../../../src/cli/terminal/style.ts';
import { openInternet, type WebEffects } from '../../../src/engine/documents.ts';
import { temporaryFolder } from '../../sources/files/temporary.ts';

const folder = temporaryFolder();
const page = fileURLToPath(new URL('../../fixtures/files/news-page.html', import.meta.url));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Heard {
  readonly tally: ReadTally;
  readonly out: string;
  readonly err: string;
}

async function reading(raw: RawOptions, stdin = '', web: WebEffects = openInternet): Promise<Heard> {
  const request = readRequest({ format: 'json', jobs: '2', ...raw }, 2);
  const out: string[] = [];
  const err: string[] = [];
  const stream = new Writable({ write: (chunk, _, done) => done(void out.push(String(chunk))) });
  const piped = async function* (): AsyncGenerator<Uint8Array> {
    if (stdin !== '') yield Buffer.from(stdin);
  };
  const tally = await runRead(request, {
    stdin: piped(),
    web,
    output: new Output(stream),
    notices: new Notices({ write: (text) => err.push(text) }, plain),
    printer: printerFor(request, plain, 80),
    companies: [],
    saver: null,
  });
  return { tally, out: out.join(''), err: err.join('') };
}

const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('runRead', () => {
  it('reads files, standard input and a folder in the order they are named', async () => {
    mkdirSync(join(folder, 'some/deeper'), { recursive: true });
    const one = file('one.txt', 'Northwind said it cut 101 jobs.\n');
    file('some/b.txt', 'Northwind said it cut 103 jobs.\n');
    file('some/deeper/a.md', '# Cuts\n\nNorthwind said it cut 104 jobs.\n');
    const { out, tally } = await reading(
      { files: [one, '-', join(folder, 'some'), page] },
      'Northwind cut 102 jobs.\n',
    );
    const printed = lines(out);
    expect(printed.map((one) => one.statements[0]?.best)).toEqual([101, 102, 103, 104, 1200]);
    expect(printed.map((one) => one.document.title)).toEqual([
      null,
      null,
      null,
      'Cuts',
      'Northwind to cut 1,200 jobs as it turns to automation',
    ]);
    expect(tally).toEqual({ read: 5, refused: 0 });
  });

  it('tells of each document it refuses, with the reason, and reads the rest', async () => {
    mkdirSync(join(folder, 'mixed'), { recursive: true });
    file('mixed/a.zip', 'PK\x03\x04 plan');
    file('mixed/b.txt', '');
    file('mixed/c.pdf', '%PDF-1.7\ncut short');
    file('mixed/d.txt', 'Northwind said it cut 105 jobs.\n');
    file('mixed/.hidden', 'x');
    symlinkSync('/', join(folder, 'mixed/root'));
    const { out, err, tally } = await reading({ files: [join(folder, 'mixed')] });
    expect(lines(out).map((one) => one.statements[0]?.best)).toEqual([105]);
    expect(tally).toEqual({ read: 1, refused: 4 });
    const told = err.trim().split('\n').sort();
    expect(told).toEqual([
      '1 read, 4 refused',
      expect.stringMatching(/^refused {2}.*a\.zip: .*zip archive.*Unpack it/),
      expect.stringMatching(/^refused {2}.*b\.txt: expected text; there is none/),
      expect.stringMatching(/^refused {2}.*c\.pdf: expected a PDF; this one is damaged/),
      expect.stringMatching(/^refused {2}.*root: .*leads out of it/),
      'skipped  1 hidden',
    ]);
  });

  it('fails as a whole when the one document asked for cannot be read', async () => {
    await expect(reading({ files: [join(folder, 'none.txt')] })).rejects.toMatchObject({
      code: 'not-found',
      facts: { file: join(folder, 'none.txt') },
    });
    await expect(reading({ files: ['-'] })).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('notes how a text was decoded, on standard error and in the JSON', async () => {
    const { out, err } = await reading({
      files: [file('latin.txt', Buffer.from('Northwind cut 106 jobs \x97 caf\xe9', 'latin1'))],
    });
    expect(lines(out)[0].notes).toEqual(['not valid UTF-8; read as windows-1252']);
    expect(err).toContain('windows-1252');
  });

  it('says once of a long document that its language is not read', async () => {
    const words =
      'Yhtiö ilmoitti torstaina vähentävänsä 1200 työpaikkaa, koska tekoäly hoitaa asiakaspalvelun.\n\n';
    const { out, err } = await reading({ files: [file('long.txt', words.repeat(8000))] });
    expect(lines(out)[0]).toMatchObject({ statements: [], unread: { language: 'fi' } });
    expect(err.match(/Finnish/g)).toHaveLength(1);
  });

  it('ends quietly when nobody listens any more', async () => {
    const closed = new Writable({
      write: (_, __, done) => done(Object.assign(Object.create(Error.prototype), { code: 'EPIPE' })),
    });
    const request = readRequest({ files: [page, page] }, 1);
    const notices = new Notices({ write: () => {} }, plain);
    const printer = printerFor(request, plain, 80);
    const effects = { stdin: process.stdin, web: openInternet, notices, printer, companies: [], saver: null };
    expect(await runRead(request, { ...effects, output: new Output(closed) })).toEqual({
      read: 0,
      refused: 0,
    });
  });

  it('says that the disk is full', async () => {
    const full = new Writable({
      write: (_, __, done) => done(Object.assign(Object.create(Error.prototype), { code: 'ENOSPC' })),
    });
    const request = readRequest({ files: [page] }, 1);
    const effects = {
      stdin: process.stdin,
      web: openInternet,
      notices: new Notices({ write: () => {} }, plain),
      printer: printerFor(request, plain, 80),
      companies: [],
      saver: null,
    };
    await expect(runRead(request, { ...effects, output: new Output(full) })).rejects.toMatchObject({
      code: 'disk-full',
    });
  });
});

describe('an address', () => {
  const server = createServer((_, to) =>
    to
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<title>Cuts</title><p>Northwind said it cut 108 jobs.</p>'),
  );
  afterAll(() => server.close());

  it('is fetched when that was asked for, and read like a file', async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const url = `http://news.example:${port}/cuts.html`;
    const here: WebEffects = { ...openInternet, resolve: async () => ['127.0.0.1'], mayConnect: () => true };
    const { out } = await reading({ files: [url], fetch: true }, '', here);
    expect(lines(out)[0]).toMatchObject({ document: { title: 'Cuts' }, source: url });
    await expect(reading({ files: [`http://127.0.0.1:${port}/`], fetch: true })).rejects.toMatchObject({
      code: 'refused',
    });
  });
});
