import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { Problem } from '../core/index.ts';
import type { EnginePort } from './engine-port.ts';
import { hostGuard } from './host-guard.ts';
import { methodGuard } from './method-guard.ts';
import { asProblem, problemResponse } from './problem-response.ts';
import { conflictsRoute } from './routes/conflicts.ts';
import { documentRoute } from './routes/document.ts';
import { healthRoute } from './routes/health.ts';
import { overviewRoute } from './routes/overview.ts';
import { pageRoute } from './routes/page.ts';
import { receiptRoute } from './routes/receipt.ts';
import { watchRoute } from './routes/watch.ts';
import { strictHeaders } from './security-headers.ts';
import { readStaticFiles } from './static-files.ts';

export interface AppOptions {
  /** the name readers use, answered beside the loopback names */
  readonly host?: string;
  /** the built page */
  readonly page?: URL;
  /** hears of failures that are our own */
  readonly log?: (line: string) => void;
}

/** The table of routes; everything that holds for all of them stands above it. */
export function createApp(engine: EnginePort, options: AppOptions = {}): Hono {
  const app = new Hono();
  app.use(strictHeaders);
  app.use(hostGuard(options.host ?? 'localhost'));
  app.use(methodGuard);
  app.use(etag());

  app.get('/api/overview', overviewRoute(engine));
  app.get('/api/conflicts', conflictsRoute(engine));
  app.get('/api/watch', watchRoute(engine));
  app.get('/api/receipts/:id', receiptRoute(engine));
  app.get('/api/documents/:id', documentRoute(engine));
  app.get('/api/health', healthRoute(engine));
  app.get('/api/*', (context) => {
    throw new Problem('not-found', `No route is called ${context.req.path.slice(0, 80)}.`, {
      hint: 'Try /api/overview, /api/conflicts, /api/watch, /api/receipts/ID, /api/documents/ID or /api/health.',
    });
  });
  app.get('*', pageRoute(readStaticFiles(options.page)));

  app.onError((error) => {
    const problem = asProblem(error);
    if (problem.code === 'internal') options.log?.(error.stack ?? error.message);
    return problemResponse(problem);
  });
  return app;
}
