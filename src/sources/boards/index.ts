/** Boards on which employers publish their own postings: which system a payload is of, and what it holds. */

export { absentLook, saysAbsent } from './absent-board.ts';
export { type BoardList, readBoardList } from './board-list.ts';
export { type BoardPlace, boardOfPage, boardOfUrl } from './board-of-url.ts';
export { isUnnamed } from './format.ts';
export { pageOfName } from './page-of-name.ts';
export { type BoardFile, readBoard } from './read-board.ts';
