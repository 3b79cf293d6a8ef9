import * as units from './core/units/index.ts';

/** The words of the product, each as a schema to check with and a type to write with. */
/** The one error, its stable codes, and the shape in which it leaves the program. */
/** The closed word lists of the reading contract. */
export {
  Action,
  type ActionKind,
  type ActionRecord,
  type AiCause,
  type Answer,
  actionKinds,
  aiCauses,
  type Batch,
  type Bound,
  type Bridge,
  bounds,
  type Company,
  type Conflict,
  type Correction,
  type Document,
  type Figure,
  Finding,
  type FindingKind,
  type FindingRecord,
  findingKinds,
  type LabelledFigure,
  type Measure,
  type MonthlyCuts,
  measures,
  type Observation,
  type Origin,
  type Overview,
  Period,
  type Prediction,
  Problem,
  type ProblemCode,
  type ProblemEnvelope,
  problemCodes,
  Quantity,
  type Quarantined,
  Reading,
  type Receipt,
  type ReceiptLink,
  type Span,
  type Speaker,
  type Stance,
  Statement,
  type StatementRecord,
  speakers,
  stances,
  type Tally,
  type UnitOfAccount,
  unitsOfAccount,
  type WatchItem,
} from './core/index.ts';
/** A ledger with every question that can be asked of it: what the command line and the server stand on. */
export { type AsOf, type Engine, type EngineOptions, openEngine } from './engine.ts';
/** The ledger itself: append whole batches, read them as of any day, ask it in SQL, verify it. */
export {
  type Held,
  type Ledger,
  type LedgerOptions,
  openLedger,
  type RowFilter,
  type Verification,
  type VerifyFailure,
} from './ledger/index.ts';
/** Text in, statements, actions and findings out; the same text and options always give the same reading. */
export { type ReadOptions, read } from './reading/index.ts';
/** The unit algebra: adds, compares, divides and converts figures that count one thing, and refuses the others with a bridge. */
export { units };
