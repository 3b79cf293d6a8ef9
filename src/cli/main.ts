#!/usr/bin/env node
import { run } from './run.ts';

// a reader that has seen enough closes the pipe: nothing is wrong, and there is nobody left to tell
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await run(process.argv.slice(2));
