import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread: the reading one, or that of another file named without its ending. Run from source, the thread first needs
 * the loader that reads TypeScript.
 */
export function startWorker(
  options: WorkerOptions,
  stem: string = new URL('./worker', import.meta.url).href,
): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`${stem}.js`), options);
  const loader = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/cjs$/, 'mjs'),
  );
  const worker = `${stem}.ts`;
  const code = `import { register } from '${loader}'; register(); await import('${worker}');`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    ...options,
    execArgv: [],
  });
}
