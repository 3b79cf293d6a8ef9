import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Problem } from '../core/index.ts';
import { createApp } from './app.ts';
import type { EnginePort } from './engine-port.ts';

export interface ServeOptions {
  readonly host?: string;
  /** 0 asks the system for any free port */
  readonly port?: number;
  /** the built page */
  readonly page?: URL;
  readonly log?: (line: string) => void;
}

export interface Served {
  readonly url: string;
  readonly host: string;
  readonly port: number;
  close(): Promise<void>;
}

export const defaultPort = 4180;
const portsTried = 10;

/** Serves the observatory and its API. A taken port is no failure: the next few are tried, and the log says so. */
export async function serve(engine: EnginePort, options: ServeOptions = {}): Promise<Served> {
  const { host = '127.0.0.1', port: first = defaultPort, log = () => {} } = options;
  if (!Number.isInteger(first) || first < 0 || first > 65_535) {
    throw new Problem('bad-option', `Expected a port from 0 to 65535; ${first} came.`);
  }
  const app = createApp(engine, { ...options, host, log });
  const last = first === 0 ? 0 : Math.min(first + portsTried - 1, 65_535);
  for (let port = first; port <= last; port++) {
    const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
    try {
      return served(server, host, await listen(server, host, port));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cannotListen(error, host, port);
      log(`Port ${port} is taken${port < last ? `; trying ${port + 1}` : ''}.`);
    }
  }
  throw new Problem('bad-option', `Expected a free port on ${host}; ${first} to ${last} are all taken.`, {
    hint: 'Name a free one with --port, or use --port 0 to be given one.',
  });
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function served(server: Server, host: string, port: number): Served {
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    host,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function cannotListen(cause: unknown, host: string, port: number): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Problem(
    'bad-option',
    `Expected to listen on ${host} port ${port}; the system said: ${reason}.`,
    {
      hint: 'Name another address with --host or another port with --port.',
      cause,
    },
  );
}
