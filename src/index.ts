/**
 * Headcount as a library. `read` turns a text into checked statements; `openEngine` asks the embedded ledger the product's
 * questions; `openLedger` is the ledger itself; `units` is the algebra that refuses to add unlike things.
 */
import * as units from './core/units/index.ts';

export type {
  Action,
  Answer,
  Batch,
  Bridge,
  Company,
  Conflict,
  Correction,
  Document,
  DocumentView,
  Evidence,
  Figure,
  Finding,
  LabelledFigure,
  MonthlyCuts,
  Observation,
  Overview,
  Period,
  Prediction,
  ProblemCode,
  ProblemEnvelope,
  Quantity,
  Reading,
  Receipt,
  ReceiptLink,
  Statement,
  StatementRecord,
  Tally,
  WatchItem,
} from './core/index.ts';
export {
  actionKinds,
  aiCauses,
  bounds,
  findingKinds,
  measures,
  Problem,
  problemCodes,
  sayPeriod,
  sayQuantity,
  speakers,
  stances,
  unitsOfAccount,
} from './core/index.ts';
export type { Measured, Outcome, Part, Refusal } from './core/units/index.ts';
export type {
  Claim,
  ClaimFilter,
  CompanyPage,
  Effects,
  Engine,
  EngineOptions,
  EventFilter,
  Exported,
  ExportFormat,
  ExportOptions,
  Verification,
  WorkforceEvent,
} from './engine.ts';
export { openEngine, openLedger } from './engine.ts';
export type { Ledger, LedgerOptions, RowFilter } from './ledger/index.ts';
export { type ReadOptions, read } from './reading/index.ts';
export { units };
