import type { MiddlewareHandler } from 'hono';
import { Problem } from '../core/index.ts';
import { problemResponse } from './problem-response.ts';

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Answers only to names that mean this server. A foreign page can point its own domain at 127.0.0.1 (DNS rebinding),
 * but the browser then sends that domain as the Host.
 */
export function hostGuard(givenHost: string): MiddlewareHandler {
  const allowed = new Set([...loopbackNames, bracketed(givenHost.toLowerCase())]);
  return async (context, next) => {
    const name = hostName(context.req.header('host') ?? '');
    if (allowed.has(name)) return next();
    return problemResponse(
      new Problem('refused', `Expected a request to ${[...allowed].join(', ')}; it came for "${name}".`, {
        hint: 'Open the address that the server printed, or name the host that readers use with --host.',
      }),
    );
  };
}

function hostName(header: string): string {
  return header.toLowerCase().replace(/:\d+$/, '');
}

function bracketed(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}
