import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInternet, type WebEffects } from '../../../src/sources/web/effects.ts';
import { fetchPage } from '../../../src/sources/web/fetch-page.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
const asked: string[] = [];

const answers: Record<string, RequestListener> = {
  '/page': (_, to) => to.writeHead(200, html).end('<p>8,000 jobs</p>'),
  '/packed': (_, to) =>
    to.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync('<p>packed</p>')),
  '/bomb': (_, to) =>
    to.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(4_000_000))),
  '/long': (_, to) => to.writeHead(200, { ...html, 'content-length': '999999999' }).end(),
  '/hop': (_, to) => to.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, to) => to.writeHead(302, { location: '/loop' }).end(),
  '/inside': (_, to) => to.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/disk': (_, to) => to.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/picture': (_, to) => to.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/gone': (_, to) => to.writeHead(410).end(),
  '/silence': () => {},
};
const server = createServer((request, response) => {
  asked.push(`${request.headers.host} ${request.url}`);
  answers[request.url ?? '']?.(request, response);
});
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Only a test can open this door: the command line has no option that leads here. */
const toTestServer: WebEffects = {
  resolve: async () => ['127.0.0.1'],
  mayConnect: (address) => address === '127.0.0.1',
  milliseconds: 10_000,
  mostBytes: 1_000_000,
};
const get = (path: string, effects: Partial<WebEffects> = {}) =>
  fetchPage(`http://news.example:${port}${path}`, { ...toTestServer, ...effects });

describe('fetchPage', () => {
  it('fetches a page by its name from the address that was checked', async () => {
    const page = await get('/page');
    expect(Buffer.from(page.bytes).toString()).toBe('<p>8,000 jobs</p>');
    expect(asked).toEqual([`news.example:${port} /page`]);
  });

  it('unpacks, and follows a redirect to where the page is', async () => {
    expect(Buffer.from((await get('/packed')).bytes).toString()).toBe('<p>packed</p>');
    expect(await get('/hop')).toMatchObject({ url: `http://news.example:${port}/page`, name: 'page' });
  });

  it.each([
    ['/loop', 'network'],
    ['/inside', 'refused'],
    ['/disk', 'bad-input'],
    ['/picture', 'unsupported'],
    ['/gone', 'network'],
    ['/bomb', 'unsupported'],
    ['/long', 'unsupported'],
  ])('%s ends as %s', async (path, code) => {
    await expect(get(path)).rejects.toMatchObject({ code });
  });

  it('stops after its time', async () => {
    await expect(get('/silence', { milliseconds: 300 })).rejects.toMatchObject({
      code: 'network',
      message: expect.stringContaining('too long'),
    });
  });

  it('refuses a name when only one of its addresses is private, before anything is sent', async () => {
    const before = asked.length;
    const resolve = async () => ['93.184.216.34', '127.0.0.1'];
    await expect(get('/page', { resolve, mayConnect: openInternet.mayConnect })).rejects.toMatchObject({
      code: 'refused',
      facts: { address: '127.0.0.1' },
    });
    expect(asked.length).toBe(before);
  });

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1:8080/',
  ])('refuses %s as it ships', async (url) => {
    await expect(fetchPage(url)).rejects.toMatchObject({ code: 'refused' });
  });

  it.each(['ftp://example.com/', 'javascript:alert(1)', 'http://', 'http://user:secret@example.com/'])(
    'does not take %s',
    async (url) => {
      await expect(fetchPage(url, toTestServer)).rejects.toMatchObject({
        code: expect.stringMatching(/bad-input|refused/),
      });
    },
  );
});
