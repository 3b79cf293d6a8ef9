import type { IncomingMessage } from 'node:http';
import { Problem } from '../../core/index.ts';
import { openInternet, type WebEffects } from './effects.ts';
import { networkProblem, openAddress } from './open-address.ts';
import { bodyOf } from './request.ts';

export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** where it was found after every redirect */
  readonly url: string;
  /** the last part of its path, which tells the kind of file where the bytes do not */
  readonly name: string | null;
}

const readable =
  /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/(?:xhtml\+xml|pdf)|message\/rfc822)$/;

/** Fetches one page from the open internet. Every hop's address is checked, and the checked address is the one used. */
export async function fetchPage(asked: string, effects: WebEffects = openInternet): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(effects.milliseconds);
  const { response, url } = await openAddress(asked, effects, signal);
  try {
    return await pageOf(response, url, effects);
  } catch (error) {
    throw networkProblem(error, url, signal);
  }
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
