import type { Handler } from 'hono';
import { Problem } from '../../core/index.ts';
import type { StaticFile } from '../static-files.ts';

/** GET of anything outside /api: a file of the built page. */
export function pageRoute(files: ReadonlyMap<string, StaticFile>): Handler {
  return async (context) => {
    const file = files.get(context.req.path);
    if (file) {
      return new Response(file.bytes, {
        headers: {
          'content-type': file.mediaType,
          'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
          etag: file.etag,
        },
      });
    }
    if (files.size === 0) {
      throw new Problem('not-found', 'The page is not built; the API under /api answers.', {
        hint: 'Build it with: npm run build',
      });
    }
    throw new Problem('not-found', `Nothing is served at ${context.req.path.slice(0, 80)}.`, {
      hint: 'The page is at /, the API under /api/overview.',
    });
  };
}
