export { type ReadOptions, read } from './read.ts';
