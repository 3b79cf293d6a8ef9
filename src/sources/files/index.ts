export { fileProblem } from './file-problem.ts';
export { type Broken, type Opened, type Outcome, readInOrder } from './pool/in-order.ts';
export type { Job, Provenance, Source } from './pool/protocol.ts';
export type { HeadedPart, ReadOptions } from './read-document.ts';
export type { ReadingPart } from './reading-part.ts';
export { type Found, walk } from './walk.ts';
