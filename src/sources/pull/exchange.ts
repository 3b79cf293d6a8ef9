import type { WebEffects } from '../web/index.ts';
import { networkProblem, openAddress } from '../web/open-address.ts';
import { bodyOf } from '../web/request.ts';

/** One answer, whatever its status. */
export interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly bytes: Uint8Array;
  /** where it was found after every redirect */
  readonly url: string;
}

/** Asks once. Throws `network` when no whole answer came, `refused` for an address that is not public. */
export async function exchange(
  url: string,
  body: string | undefined,
  headers: Readonly<Record<string, string>>,
  web: WebEffects,
): Promise<Answer> {
  const signal = AbortSignal.timeout(web.milliseconds);
  const sent = body === undefined ? {} : { 'content-type': 'application/json' };
  const opened = await openAddress(url, web, signal, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { accept: '*/*', ...headers, ...sent },
    ...(body === undefined ? {} : { body }),
  });
  try {
    const { response } = opened;
    const bytes = await bodyOf(response, web.mostBytes);
    const header = (name: string): string | null => {
      const value = response.headers[name];
      return (Array.isArray(value) ? value[0] : value) ?? null;
    };
    return { status: response.statusCode ?? 0, header, bytes, url: opened.url.href };
  } catch (error) {
    throw networkProblem(error, opened.url, signal);
  }
}
