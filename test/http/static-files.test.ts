import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { builtPage, readStaticFiles } from '../../src/http/static-files.ts';
import { sampleEngine } from '../web/sample-engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'headcount-page-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Page</title>');
writeFileSync(join(folder, 'assets/main-1.js'), 'export {};');
writeFileSync(join(folder, 'secret.key'), 'not a page file');
const page = pathToFileURL(`${folder}/`);
afterAll(() => rmSync(folder, { recursive: true }));

const app = createApp(sampleEngine(), { page });
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(app.request(path, { headers: { host: 'localhost', ...headers } }));

it('finds the built page at the root of the package from src and dist alike', () => {
  expect(builtPage.pathname).toMatch(/\/dist\/web\/$/);
  expect(new URL('../../dist/web/', new URL('../../dist/http/static-files.js', import.meta.url)).href).toBe(
    builtPage.href,
  );
});

it('serves the page at the root, to be asked about again each time', async () => {
  const response = await get('/');
  expect(await response.text()).toContain('<title>Page</title>');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  const tag = response.headers.get('etag') ?? '';
  expect((await get('/', { 'if-none-match': tag })).status).toBe(304);
});

it('lets a file that is named by its content be kept', async () => {
  const response = await get('/assets/main-1.js');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('cache-control')).toContain('immutable');
});

it('serves nothing of an unknown kind and nothing outside the folder', async () => {
  expect([...readStaticFiles(page).keys()].sort()).toEqual(['/', '/assets/main-1.js', '/index.html']);
  for (const path of ['/secret.key', '/../secret.key', '/assets/..%2fsecret.key', '//etc/passwd']) {
    expect((await get(path)).status).toBe(404);
  }
});

it('says how to build a page that is not there', async () => {
  const unbuilt = createApp(sampleEngine(), { page: new URL('nowhere/', page) });
  const response = await unbuilt.request('/', { headers: { host: 'localhost' } });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ error: { hint: 'Build it with: npm run build' } });
});
