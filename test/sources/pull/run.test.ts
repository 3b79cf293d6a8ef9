import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../src/sources/pull/ask.ts';
import type { PullEffects } from '../../../src/sources/pull/effects.ts';
import { type RunOptions, runAsks } from '../../../src/sources/pull/run.ts';
import { temporaryFolder } from '../files/temporary.ts';
import { type Answers, halfSent, loopback, says, tagged, testEffects } from './loopback.ts';

const folder = temporaryFolder();
let runs = 0;

/** One run against a server of its own; `again` runs the same once more with the same folder. */
async function setUp(answers: Answers, options: Partial<RunOptions> = {}) {
  const server = await loopback(answers);
  const effects = testEffects();
  const own = join(folder, String(runs++));
  const ask = (path: string, more: Partial<Ask> = {}, host: string = 'a.example'): Ask => ({
    url: server.url(host, path),
    name: `${path.slice(1)}.txt`,
    expect: 'page',
    api: true,
    ...more,
  });
  const run = (asks: readonly Ask[], more: Partial<RunOptions> = {}) =>
    runAsks(asks, {
      folder: own,
      everyMs: 1000,
      freshHours: 0,
      refresh: false,
      userAgent: 'headcount test',
      seed: 'test',
      effects,
      ...options,
      ...more,
    });
  return { server, effects, ask, run, own };
}

const brief = (results: Awaited<ReturnType<typeof runAsks>>) =>
  results.map(({ name, outcome, problem }) => [name, outcome, problem?.message ?? null]);

describe('a run', () => {
  it('keeps what comes as it came, a folder a day, and says who asks', async () => {
    const { server, ask, run, own } = await setUp({ '/a': [says(200, 'bytes\r\n')] });
    const [result] = await run([ask('/a')]);
    expect(result).toMatchObject({
      outcome: 'new',
      host: `a.example:${server.port}`,
      retrieved: '2026-08-01T09:00:00.000Z',
    });
    expect(result!.path).toBe(join(own, '2026-08-01', 'a.txt'));
    expect(readFileSync(result!.path!, 'utf8')).toBe('bytes\r\n');
    expect(server.headers[0]!['user-agent']).toBe('headcount test');
  });

  it('asks on condition, and takes 304 and equal bytes for the same', async () => {
    const { server, ask, run } = await setUp({
      '/tag': [tagged('"1"', 'one')],
      '/plain': [says(200, 'two')],
    });
    const asks = [ask('/tag'), ask('/plain')];
    const first = await run(asks);
    expect((await run(asks)).map(({ outcome, path }) => [outcome, path])).toEqual(
      first.map(({ path }) => ['same', path]),
    );
    expect(server.headers.at(-2)!['if-none-match']).toBe('"1"');
  });

  it('keeps both when bytes change on one day', async () => {
    const { ask, run, own } = await setUp({ '/a': [says(200, 'one'), says(200, 'two')] });
    const [before] = await run([ask('/a')]);
    const [after] = await run([ask('/a')]);
    expect([before!.outcome, after!.outcome]).toEqual(['new', 'changed']);
    expect([before!.path, after!.path].map((path) => readFileSync(path!, 'utf8'))).toEqual(['one', 'two']);
    expect(readdirSync(join(own, '2026-08-01'))).toHaveLength(2);
  });

  it('goes on where an earlier run stopped: what is held and fresh is not asked for, and is followed', async () => {
    const { server, ask, run } = await setUp({
      '/list': [says(200, 'x')],
      '/b': [says(404), says(200, 'b')],
    });
    const list = ask('/list', { follow: () => [ask('/b')] });
    expect((await run([list])).map((r) => r.outcome)).toEqual(['new', 'failed']);
    expect((await run([list], { freshHours: 1 })).map((r) => r.outcome)).toEqual(['held', 'new']);
    expect((await run([list], { freshHours: 1, refresh: true })).map((r) => r.outcome)).toEqual([
      'same',
      'same',
    ]);
    expect(server.asked.filter((line) => line.endsWith('/list'))).toHaveLength(2);
  });

  it('never asks again for what is published once', async () => {
    const { server, ask, run } = await setUp({ '/a': [says(200, 'a filing')] });
    await run([ask('/a', { fixed: true })]);
    expect((await run([ask('/a', { fixed: true })]))[0]!.outcome).toBe('held');
    expect(server.asked).toHaveLength(1);
  });

  it('fetches again what was cut or changed on disk', async () => {
    const { ask, run } = await setUp({ '/a': [says(200, 'whole')] });
    const [first] = await run([ask('/a')]);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(first!.path!, 'who');
    const [again] = await run([ask('/a')], { freshHours: 9 });
    expect(again!.outcome).toBe('new');
    expect(readFileSync(again!.path!, 'utf8')).toBe('whole');
  });

  it('keeps requests to one host apart, and hosts do not wait for each other', async () => {
    const { effects, ask, run } = await setUp({
      '/a': [says(200, 'a')],
      '/b': [says(200, 'b')],
      '/c': [says(200, 'c')],
    });
    await run([ask('/a'), ask('/b'), ask('/c', {}, 'other.example')]);
    expect(effects.slept).toHaveLength(1);
    expect(effects.slept[0]).toBeGreaterThan(0);
    expect(effects.slept[0]).toBeLessThanOrEqual(1000);
  });

  it('asks for one address once, whoever points to it', async () => {
    const { server, ask, run } = await setUp({ '/a': [says(200, 'a')] });
    expect(await run([ask('/a', { follow: () => [ask('/a')] }), ask('/a')])).toHaveLength(1);
    expect(server.asked).toHaveLength(1);
  });
});

describe('faults', () => {
  it.each([403, 404, 410, 451])('%s is a failure of that one thing, asked once', async (status) => {
    const { server, ask, run } = await setUp({ '/a': [says(status)], '/b': [says(200, 'b')] });
    const results = await run([ask('/a'), ask('/b')]);
    expect(brief(results)).toEqual([
      ['a.txt', 'failed', `expected an answer from a.example:${server.port}; it said ${status}`],
      ['b.txt', 'new', null],
    ]);
    expect(server.asked).toHaveLength(2);
  });

  it('429 with Retry-After in seconds is waited out', async () => {
    const { effects, ask, run } = await setUp({
      '/a': [says(429, '', { 'retry-after': '7' }), says(200, 'a')],
    });
    expect((await run([ask('/a')]))[0]!.outcome).toBe('new');
    expect(effects.slept).toEqual([7000]);
  });

  it('429 with Retry-After as a date is waited out', async () => {
    const after = says(429, '', { 'retry-after': 'Sat, 01 Aug 2026 09:00:30 GMT' });
    const { effects, ask, run } = await setUp({ '/a': [after, says(200, 'a')] });
    expect((await run([ask('/a')]))[0]!.outcome).toBe('new');
    expect(effects.slept).toEqual([30_000]);
  });

  it('a host that asks for an hour is left alone for the run; others go on', async () => {
    const { server, ask, run } = await setUp({
      '/a': [says(429, '', { 'retry-after': '3600' })],
      '/c': [says(200, 'c')],
    });
    const results = await run([ask('/a'), ask('/b'), ask('/c', {}, 'other.example')]);
    expect(results.map(({ name, outcome }) => [name, outcome]).toSorted()).toEqual([
      ['a.txt', 'failed'],
      ['b.txt', 'skipped'],
      ['c.txt', 'new'],
    ]);
    expect(results.find(({ name }) => name === 'a.txt')!.problem!.message).toContain(
      'left alone for 60 minutes',
    );
    expect(server.asked).toHaveLength(2);
  });

  it('503 is asked again with growing waits, and then given up', async () => {
    const { server, effects, ask, run } = await setUp({ '/a': [says(503)] }, { everyMs: 0 });
    expect(brief(await run([ask('/a')]))[0]![2]).toContain('it said 503 4 times');
    expect(server.asked).toHaveLength(4);
    const [first, second, third] = effects.slept as [number, number, number];
    expect(first).toBeGreaterThanOrEqual(500);
    expect(first).toBeLessThanOrEqual(1000);
    expect(second).toBeGreaterThanOrEqual(1000);
    expect(third).toBeGreaterThanOrEqual(2000);
  });

  it('a body sent by half is asked for again, and never kept', async () => {
    const { server, ask, run } = await setUp({
      '/a': [halfSent, says(200, '{"whole":1}')],
      '/b': [halfSent],
    });
    const results = await run([ask('/a', { expect: 'json' }), ask('/b', { expect: 'json' })]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['new', 'failed']);
    expect(readFileSync(results[0]!.path!, 'utf8')).toBe('{"whole":1}');
    expect(results[1]!.path).toBeNull();
    expect(server.asked).toHaveLength(6);
  });

  it('JSON that ends early is not kept, even when its length was right', async () => {
    const { ask, run } = await setUp({ '/a': [says(200, '{"half":')] });
    expect(brief(await run([ask('/a', { expect: 'json' })]))[0]![2]).toContain(
      'cut short or not JSON (8 bytes)',
    );
  });

  it('a redirect loop ends', async () => {
    const { server, ask, run } = await setUp({ '/a': [says(302, '', { location: '/a' })] });
    expect(brief(await run([ask('/a')]))[0]![2]).toContain('within 5 redirects');
    expect(server.asked).toHaveLength(6);
  });

  it('a redirect to this machine, a private network or a file is refused', async () => {
    const inside = says(302, '', { location: 'http://169.254.169.254/latest/meta-data/' });
    const { ask, run } = await setUp({
      '/a': [inside],
      '/b': [says(302, '', { location: 'file:///etc/passwd' })],
    });
    const results = await run([ask('/a'), ask('/b')]);
    expect(results.map(({ problem }) => problem!.code)).toEqual(['refused', 'bad-input']);
  });

  it('a name that leads to this machine is refused as it ships', async () => {
    const { effects, ask, run, server } = await setUp({ '/a': [says(200, 'a')] });
    const { isPublicAddress } = await import('../../../src/sources/web/addresses.ts');
    const strict: PullEffects = { ...effects, web: { ...effects.web, mayConnect: isPublicAddress } };
    expect((await run([ask('/a')], { effects: strict }))[0]!.problem!.code).toBe('refused');
    expect(server.asked).toEqual([]);
  });

  it.each([
    ['says nothing', () => {}],
    [
      'says it by drops',
      (_: unknown, to: import('node:http').ServerResponse) => {
        to.writeHead(200, { 'content-length': '100000' });
        const drops = setInterval(() => to.write('.'), 20);
        to.on('close', () => clearInterval(drops));
      },
    ],
  ])('a server that %s is given up in time', async (_what, slow) => {
    const { effects, ask, run } = await setUp({ '/a': [slow] });
    const hurried: PullEffects = { ...effects, web: { ...effects.web, milliseconds: 120 } };
    expect(brief(await run([ask('/a')], { effects: hurried }))[0]![2]).toContain('it took too long');
  });

  it.each([
    ['csv', '<!DOCTYPE html><title>Log in</title>', 'expected CSV from', 'an HTML page came'],
    ['json', '  <html><body>Sorry</body></html>', 'expected JSON from', 'an HTML page came'],
    ['xml', 'plain words', 'expected XML from', 'something without a tag came'],
    ['csv', 'one word', 'expected CSV from', 'something without columns came'],
    ['page', '', 'expected a page or a file from', 'an empty answer came'],
  ] as const)('expecting %s, %j is not kept', async (expectedKind, body, ...words) => {
    const { ask, run } = await setUp({ '/a': [says(200, body)] });
    const [result] = await run([ask('/a', { expect: expectedKind })]);
    for (const word of words) expect(result!.problem!.message).toContain(word);
    expect(result!.path).toBeNull();
  });

  it('an answer of another shape is kept, and said not to lead on', async () => {
    const { ask, run } = await setUp({ '/a': [says(200, '{"jobs":[]}')] });
    const follow = (body: string): readonly Ask[] =>
      (JSON.parse(body) as { filings: { recent: Ask[] } }).filings.recent.map((each) => each);
    const results = await run([ask('/a', { expect: 'json', follow })]);
    expect(brief(results)).toEqual([
      ['a.txt', 'new', null],
      [
        'what a.txt points to',
        'failed',
        'expected a.txt in the shape it had; the source may have changed it',
      ],
    ]);
  });

  it('a host that fails three times in a row is given up; each ask is still accounted for', async () => {
    const { server, ask, run } = await setUp({ '/a': [says(403)], '/b': [says(403)], '/c': [says(403)] });
    const results = await run(['/a', '/b', '/c', '/d', '/e'].map((path) => ask(path)));
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'failed',
      'failed',
      'failed',
      'skipped',
      'skipped',
    ]);
    expect(server.asked).toHaveLength(3);
  });

  it('what is no address is a result like any other', async () => {
    const { ask, run } = await setUp({});
    const results = await run([
      { ...ask('/a'), url: 'no address' },
      { ...ask('/a'), url: 'ftp://a.example/x' },
    ]);
    expect(results.map(({ outcome, problem }) => [outcome, problem!.code])).toEqual([
      ['failed', 'bad-input'],
      ['failed', 'bad-input'],
    ]);
  });
});

describe('robots.txt', () => {
  const page = { api: false } as const;
  it('is asked once a host, and kept to', async () => {
    const robots = says(200, 'User-agent: *\nDisallow: /private\nCrawl-delay: 5\n');
    const { server, effects, ask, run } = await setUp({
      '/robots.txt': [robots],
      '/a': [says(200, 'a')],
      '/b': [says(200, 'b')],
    });
    const results = await run([ask('/a', page), ask('/private/x', page), ask('/b', page)]);
    expect(results.map(({ outcome, problem }) => [outcome, problem?.code ?? null])).toEqual([
      ['new', null],
      ['failed', 'refused'],
      ['new', null],
    ]);
    expect(server.asked.filter((line) => line.includes('robots'))).toHaveLength(1);
    expect(server.asked.some((line) => line.includes('private'))).toBe(false);
    expect(effects.slept.at(-1)).toBeGreaterThan(4000);
  });

  it('lets everything through when there is none, and nothing when the host cannot say', async () => {
    const none = await setUp({ '/a': [says(200, 'a')] });
    expect((await none.run([none.ask('/a', page)]))[0]!.outcome).toBe('new');
    const broken = await setUp({ '/robots.txt': [says(500)], '/a': [says(200, 'a')] });
    expect((await broken.run([broken.ask('/a', page)]))[0]!.problem!.code).toBe('refused');
  });

  it('is not asked of an interface made for programs', async () => {
    const { server, ask, run } = await setUp({
      '/robots.txt': [says(200, 'User-agent: *\nDisallow: /')],
      '/a': [says(200, 'a')],
    });
    expect((await run([ask('/a')]))[0]!.outcome).toBe('new');
    expect(server.asked).toEqual(['GET a.example /a']);
  });
});
