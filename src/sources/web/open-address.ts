import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { Problem } from '../../core/index.ts';
import type { WebEffects } from './effects.ts';
import { get, type RequestOptions } from './request.ts';

const mostRedirects = 5;

/** An answer whose body is still to be read, and where it was found after every redirect. */
export interface Opened {
  readonly response: IncomingMessage;
  readonly url: URL;
}

/** Asks an address of the open internet, and those that it moves to. Every hop's address is checked, and the checked one is used. */
export async function openAddress(
  asked: string,
  effects: WebEffects,
  signal: AbortSignal,
  options: RequestOptions = {},
): Promise<Opened> {
  let url = pageUrl(asked);
  let ask = options;
  try {
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const response = await get(url, await allowedAddress(url, effects), signal, ask);
      const next = redirectOf(response);
      if (next === null) return { response, url };
      response.destroy();
      if (![307, 308].includes(response.statusCode ?? 0)) ask = { headers: options.headers ?? {} };
      url = pageUrl(next, url);
    }
  } catch (error) {
    throw networkProblem(error, url, signal);
  }
  throw new Problem('network', `expected a page within ${mostRedirects} redirects; there are more`, {
    facts: { url: asked },
  });
}

function pageUrl(text: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new Problem(
      'bad-input',
      `expected an http or https address; came ${JSON.stringify(text.slice(0, 200))}`,
    );
  if (url.username !== '' || url.password !== '')
    throw new Problem('refused', 'expected an address without a name and password in it', {
      hint: 'Download the page yourself and read the file.',
    });
  return url;
}

/** All addresses of a name must be public: one private among them is how a public name reaches a private machine. */
async function allowedAddress(url: URL, effects: WebEffects): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) === 0 ? await effects.resolve(host) : [host];
  const closed = addresses.find((address) => !effects.mayConnect(address));
  const [first] = addresses;
  if (closed !== undefined)
    throw new Problem('refused', `expected a public address; ${closed} is not one`, {
      hint: 'Pages on this machine or a private network are not fetched. Save the page and read the file.',
      facts: { host, address: closed },
    });
  if (first === undefined) throw new Problem('network', `expected an address for ${host}; it has none`);
  return first;
}

function redirectOf(response: IncomingMessage): string | null {
  const moved = [301, 302, 303, 307, 308].includes(response.statusCode ?? 0);
  return moved ? (response.headers.location ?? null) : null;
}

/** What stopped an answer, as a problem; `facts` says which code the connection gave and whether time ran out. */
export function networkProblem(error: unknown, url: URL, signal: AbortSignal): Problem {
  if (error instanceof Problem) return error;
  const reason = signal.aborted ? 'it took too long' : error instanceof Error ? error.message : String(error);
  return new Problem('network', `expected an answer from ${url.host}; ${reason}`, {
    hint: 'Check the address and the connection, or save the page and read the file.',
    facts: { url: url.href, code: codeOf(error), timedOut: signal.aborted },
    cause: error,
  });
}

function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}
