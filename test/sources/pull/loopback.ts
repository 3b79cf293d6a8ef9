import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import type { Ask, Missing, PullSource } from '../../../src/sources/pull/ask.ts';
import type { PullEffects } from '../../../src/sources/pull/effects.ts';

/** What the server answers at one path: the nth answer to the nth request, the last one from then on. */
export type Answers = Readonly<Record<string, readonly RequestListener[]>>;

export const says =
  (status: number, body: string = '', headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, to) =>
    void to.writeHead(status, headers).end(body);

/** Sends half of what it promised and hangs up. */
export const halfSent: RequestListener = (_, to) => {
  to.writeHead(200, { 'content-length': '1000' });
  to.write('{"half":');
  setTimeout(() => to.destroy(), 5);
};

/** Answers only on condition: 304 to whoever holds the tag. */
export const tagged =
  (tag: string, body: string): RequestListener =>
  (request, to) =>
    request.headers['if-none-match'] === tag
      ? says(304)(request, to)
      : says(200, body, { etag: tag })(request, to);

export interface Loopback {
  readonly port: number;
  /** `GET host path` of every request, in order */
  readonly asked: string[];
  readonly headers: IncomingMessage['headers'][];
  readonly url: (host: string, path: string) => string;
}

/** A server on this machine that stands for every host there is. */
export async function loopback(answers: Answers): Promise<Loopback> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const times = new Map<string, number>();
  const server = createServer((request: IncomingMessage, to: ServerResponse) => {
    const host = (request.headers.host ?? '').split(':')[0]!;
    asked.push(`${request.method} ${host} ${request.url}`);
    headers.push(request.headers);
    const path = [`${host}${request.url}`, request.url ?? ''].find((key) => answers[key] !== undefined) ?? '';
    const time = times.get(path) ?? 0;
    times.set(path, time + 1);
    const listed = answers[path];
    (listed?.[Math.min(time, listed.length - 1)] ?? says(404))(request, to);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, asked, headers, url: (host, path) => `http://${host}:${port}${path}` };
}

/** A clock that only waiting moves, so that no test waits. */
export function testEffects(
  start: string = '2026-08-01T09:00:00Z',
): PullEffects & { readonly slept: number[] } {
  let now = Date.parse(start);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
    web: {
      resolve: async () => ['127.0.0.1'],
      mayConnect: (address) => address === '127.0.0.1',
      milliseconds: 3000,
      mostBytes: 1_000_000,
    },
  };
}

/** The same plan, asked of the loopback server: every address keeps its host's name and loses its `https`. */
export function onLoopback(source: PullSource, port: number): PullSource {
  const moved = (ask: Ask | Missing): Ask | Missing => {
    if ('missing' in ask) return ask;
    const { follow } = ask;
    const url = new URL(ask.url);
    const there = `http://${url.hostname}:${port}${url.pathname}${url.search}`;
    return {
      ...ask,
      url: there,
      ...(follow === undefined ? {} : { follow: (body) => follow(body).map(moved) }),
    };
  };
  return { ...source, plan: (options) => source.plan(options).map((ask) => moved(ask) as Ask) };
}
