export { conflictsWithKnown } from './findings/known.ts';
export { type ReadOptions, read } from './read.ts';
