import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { Problem } from '../../core/index.ts';
import { openInternet, type WebEffects } from './effects.ts';
import { bodyOf, get } from './request.ts';

export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** where it was found after every redirect */
  readonly url: string;
  /** the last part of its path, which tells the kind of file where the bytes do not */
  readonly name: string | null;
}

const mostRedirects = 5;
const readable =
  /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/(?:xhtml\+xml|pdf)|message\/rfc822)$/;

/** Fetches one page from the open internet. Every hop's address is checked, and the checked address is the one used. */
export async function fetchPage(asked: string, effects: WebEffects = openInternet): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(effects.milliseconds);
  let url = pageUrl(asked);
  try {
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const response = await get(url, await allowedAddress(url, effects), signal);
      const next = redirectOf(response);
      if (next === null) return await pageOf(response, url, effects);
      response.destroy();
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

async function pageOf(response: IncomingMessage, url: URL, effects: WebEffects): Promise<FetchedPage> {
  const { statusCode = 0 } = response;
  if (statusCode !== 200) {
    response.destroy();
    throw new Problem('network', `expected the page; the site answered ${statusCode}`, {
      hint: 'Open it in a browser, save it, and read the file.',
      facts: { url: url.href, status: statusCode },
    });
  }
  const type = (response.headers['content-type'] ?? 'text/html').split(';')[0]!.trim().toLowerCase();
  if (!readable.test(type)) {
    response.destroy();
    throw new Problem('unsupported', `expected text, HTML, PDF or mail; the site sends ${type}`, {
      facts: { url: url.href, contentType: type },
    });
  }
  const bytes = await bodyOf(response, effects.mostBytes);
  return { bytes, url: url.href, name: url.pathname.split('/').at(-1) || null };
}

function networkProblem(error: unknown, url: URL, signal: AbortSignal): Problem {
  if (error instanceof Problem) return error;
  const reason = signal.aborted ? 'it took too long' : error instanceof Error ? error.message : String(error);
  return new Problem('network', `expected an answer from ${url.host}; ${reason}`, {
    hint: 'Check the address and the connection, or save the page and read the file.',
    facts: { url: url.href },
    cause: error,
  });
}
