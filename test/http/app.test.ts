import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/core/index.ts';
import { createApp } from '../../src/http/app.ts';
import { sampleEngine } from '../web/sample-engine.ts';
import { sampleOverview } from '../web/sample-overview.ts';

const app = createApp(sampleEngine());
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  Promise.resolve(app.request(path, { method, headers: { host: 'localhost:4180', ...headers } }));

describe('the API', () => {
  it('gives the overview as the engine made it', async () => {
    const response = await get('/api/overview');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual(sampleOverview);
  });

  it('passes asOf on, and gives conflicts and the watch-list on their own', async () => {
    expect(await (await get('/api/overview?asOf=2026-02-28')).json()).toMatchObject({ asOf: '2026-02-28' });
    expect(await (await get('/api/conflicts?asOf=2026-05-01')).json()).toEqual({
      asOf: '2026-05-01',
      conflicts: sampleOverview.conflicts,
    });
    expect(await (await get('/api/watch')).json()).toEqual({
      asOf: sampleOverview.asOf,
      watch: sampleOverview.watch,
    });
  });

  it.each(['2026', '2026-02-30', '2026-13-01', 'yesterday', '<script>', '2026-05-01T00:00:00Z'])(
    'refuses %s as a day',
    async (day) => {
      const response = await get(`/api/overview?asOf=${encodeURIComponent(day)}`);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: { code: 'bad-option' } });
    },
  );

  it('gives a receipt by id', async () => {
    const receipt = sampleOverview.answers[0]?.figures[0]?.figure.receipt;
    expect(await (await get(`/api/receipts/${receipt?.id}`)).json()).toEqual(receipt);
  });

  it('gives a slice of a document with offsets of the whole', async () => {
    const whole = (await (await get('/api/documents/d-facts')).json()) as { text: string; chars: number };
    expect(whole.text).toHaveLength(whole.chars);
    const slice = await (await get('/api/documents/d-facts?from=5&to=16')).json();
    expect(slice).toMatchObject({ from: 5, to: 16, chars: whole.chars, text: whole.text.slice(5, 16) });
    expect(await (await get('/api/documents/d-facts?from=9&to=3')).json()).toMatchObject({
      from: 9,
      to: 9,
      text: '',
    });
    expect((await get('/api/documents/d-facts?from=-1')).status).toBe(400);
  });

  it('sends hostile text as data in which no tag can open', async () => {
    const response = await get('/api/documents/d-hostile');
    const body = await response.text();
    expect(body).not.toMatch(/[<>]/);
    expect((JSON.parse(body) as { text: string }).text).toContain('</script><script>');
  });

  it('says that it lives, with the ledger it stands on', async () => {
    expect(await (await get('/api/health')).json()).toMatchObject({
      status: 'ok',
      ledger: { statements: 77 },
    });
  });
});

describe('every failure', () => {
  it.each([
    ['/api/receipts/nothing', 404],
    ['/api/documents/nothing', 404],
    ['/api/nothing', 404],
    ['/nothing', 404],
    ['/assets/../../package.json', 404],
    ['/%2e%2e/package.json', 404],
  ])('%s has the one envelope and status %i', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { error } = (await response.json()) as { error: Record<string, unknown> };
    expect(Object.keys(error)).toEqual(['code', 'message', 'hint', 'facts']);
    expect(error.hint).toBeTypeOf('string');
  });

  it('keeps the code of a Problem and hides the details of our own mistakes', async () => {
    const lines: string[] = [];
    const failing = (error: unknown): Promise<Response> =>
      Promise.resolve(
        createApp(
          { ...sampleEngine(), overview: () => Promise.reject(error) },
          { log: (line) => lines.push(line) },
        ).request('/api/overview', { headers: { host: 'localhost' } }),
      );
    const locked = await failing(new Problem('ledger-locked', 'Another writer holds the ledger.'));
    expect([locked.status, await locked.json()]).toMatchObject([503, { error: { code: 'ledger-locked' } }]);
    const broken = await failing(new RangeError('secret path /home/someone'));
    expect(broken.status).toBe(500);
    expect(await broken.text()).not.toContain('secret');
    expect(lines.join()).toContain('secret');
  });
});

describe('the guards', () => {
  it.each(['localhost', 'LOCALHOST:9', '127.0.0.1:4180', '[::1]:4180'])('answers to %s', async (host) => {
    expect((await get('/api/health', { host })).status).toBe(200);
  });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io:4180', '', 'localhost:80:80'])(
    'refuses the host "%s"',
    async (host) => {
      const response = await get('/api/overview', { host });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: 'refused' } });
    },
  );

  it('answers to the host it was given', async () => {
    const named = createApp(sampleEngine(), { host: 'headcount.internal' });
    const response = await named.request('/api/health', { headers: { host: 'headcount.internal:80' } });
    expect(response.status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s', async (method) => {
    const response = await get('/api/overview', {}, method);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it.each(['/api/overview', '/api/nothing', '/', '/nothing'])(
    'sends strict headers with %s',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|http/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('answers HEAD without a body, and 304 to the tag it gave', async () => {
    const head = await get('/api/overview', {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    const tag = (await get('/api/overview')).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[^"]+"$/);
    const again = await get('/api/overview', { 'if-none-match': tag });
    expect([again.status, again.headers.get('x-content-type-options')]).toEqual([304, 'nosniff']);
  });
});
