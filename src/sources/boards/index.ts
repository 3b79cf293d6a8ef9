/** Boards on which employers publish their own postings: which system a payload is of, and what it holds. */

export { boardOfUrl } from './board-of-url.ts';
export { pageOfName } from './page-of-name.ts';
export { type BoardFile, readBoard } from './read-board.ts';
