// Documents from a disk or the open internet, read in worker threads. This door opens no ledger, so that reading a file
// never waits for a database.
export {
  type Broken,
  type Found,
  fileProblem,
  type HeadedPart,
  type Opened,
  type Outcome,
  type Provenance,
  type ReadingPart,
  type ReadOptions,
  readInOrder,
  type Source,
  walk,
} from '../sources/files/index.ts';
export { type FetchedPage, fetchPage, openInternet, type WebEffects } from '../sources/web/index.ts';
export { type Effects, realEffects } from './effects.ts';
export { registerCompanies } from './register-companies.ts';
