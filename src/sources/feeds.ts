import type { Feed } from './feed.ts';

/** Every feed that `headcount add` knows; of those that fit a file, exactly one may. */
export const feeds: readonly Feed[] = [];
