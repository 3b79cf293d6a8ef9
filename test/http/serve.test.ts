import { createServer, get, type IncomingHttpHeaders } from 'node:http';
import { expect, it } from 'vitest';
import { serve } from '../../src/http/serve.ts';
import { sampleEngine } from '../web/sample-engine.ts';

it('serves on the loopback address unless told otherwise, and says where', async () => {
  const served = await serve(sampleEngine(), { port: 0 });
  expect(served.host).toBe('127.0.0.1');
  expect(served.url).toBe(`http://127.0.0.1:${served.port}/`);
  expect((await fetch(`${served.url}api/health`)).status).toBe(200);
  await served.close();
  await expect(fetch(`${served.url}api/health`)).rejects.toThrow();
});

it('tries the next port when one is taken, and says so', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
  });
  const lines: string[] = [];
  const served = await serve(sampleEngine(), { port, log: (line) => lines.push(line) });
  expect(served.port).toBeGreaterThan(port);
  expect(lines[0]).toBe(`Port ${port} is taken; trying ${port + 1}.`);
  await served.close();
  taken.close();
});

it.each([
  [{ port: 70_000 }, 'Expected a port from 0 to 65535'],
  [{ port: 0, host: '203.0.113.9' }, 'Expected to listen on 203.0.113.9'],
])('refuses %o with a reason', async (options, message) => {
  await expect(serve(sampleEngine(), options)).rejects.toMatchObject({
    code: 'bad-option',
    message: expect.stringContaining(message),
  });
});

it('refuses a foreign host on the wire, where the browser sends the name an attacker owns', async () => {
  const served = await serve(sampleEngine(), { port: 0 });
  const answer = await new Promise<{ status: number; headers: IncomingHttpHeaders }>((resolve, reject) => {
    get(`${served.url}api/overview`, { headers: { host: 'rebound.example' } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    }).on('error', reject);
  });
  expect(answer.status).toBe(403);
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  await served.close();
});
