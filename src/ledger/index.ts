export type {
  DocumentEntry,
  Flag,
  Held,
  Holding,
  Ledger,
  LedgerOptions,
  ReadOptions,
  RecordOf,
  RowFilter,
  RowKind,
  Run,
  SqlParams,
  SqlRow,
  SqlValue,
  Verification,
  VerifyFailure,
} from './ledger.ts';
export { openLedger } from './open.ts';
