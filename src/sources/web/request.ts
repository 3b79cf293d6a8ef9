import type { IncomingMessage } from 'node:http';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Problem } from '../../core/index.ts';

/** What is asked of a site beside its address. */
export interface RequestOptions {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const accept = 'text/html, application/xhtml+xml, text/plain, text/markdown, application/pdf, message/rfc822';

/** Connects to the address that was checked, and to no other; the host's name only travels inside the request. */
export function get(
  url: URL,
  address: string,
  signal: AbortSignal,
  { method = 'GET', headers = {}, body }: RequestOptions = {},
): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? secure : plain;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    const request = send(
      {
        host: address,
        port: url.port === '' ? undefined : Number(url.port),
        servername: /[a-z]/i.test(host) && !host.includes(':') ? host : '',
        path: url.pathname + url.search,
        method,
        headers: {
          host: url.host,
          accept,
          'accept-encoding': 'gzip, deflate, br',
          'user-agent': 'headcount',
          ...headers,
        },
        agent: false,
        signal,
      },
      resolve,
    );
    request.on('error', reject);
    request.end(body);
  });
}

/** The body unpacked; a small body that unfolds to a huge one is cut off at the same limit. */
export async function bodyOf(response: IncomingMessage, mostBytes: number): Promise<Uint8Array> {
  const declared = Number(response.headers['content-length'] ?? 0);
  if (declared > mostBytes) throw tooMuch(mostBytes);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(response)) {
    size += (chunk as Buffer).length;
    if (size > mostBytes) throw tooMuch(mostBytes);
    chunks.push(chunk as Buffer);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function unpacked(response: IncomingMessage): Readable {
  const coding = response.headers['content-encoding']?.trim().toLowerCase();
  if (coding === undefined || coding === '' || coding === 'identity') return response;
  const unpack =
    coding === 'gzip'
      ? createGunzip()
      : coding === 'br'
        ? createBrotliDecompress()
        : coding === 'deflate'
          ? createInflate()
          : null;
  if (unpack === null)
    throw new Problem('unsupported', `expected a plain, gzip, deflate or br answer; this one is ${coding}`);
  response.on('error', (error) => unpack.destroy(error));
  return response.pipe(unpack);
}

function tooMuch(mostBytes: number): Problem {
  return new Problem('unsupported', `expected at most ${mostBytes / 1e6} MB; the answer is larger`, {
    hint: 'Download it and read the file.',
    facts: { mostBytes },
  });
}
