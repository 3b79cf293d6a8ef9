export type {
  Answer,
  Bridge,
  Conflict,
  DocumentView,
  LabelledFigure,
  MonthlyCuts,
  Overview,
  WatchItem,
} from './answer.ts';
export { type CompanyFigure, type FigureFamily, figureFamilies } from './company-figures.ts';
export type { Figure, Receipt, ReceiptLink } from './figure.ts';
export { datePattern, Period, type PeriodBasis, periodBases } from './period.ts';
export type {
  BoardSnapshot,
  BoardSystem,
  ClassifiedLook,
  EmploymentType,
  Pay,
  PayPeriod,
  Posting,
  PostingClass,
  PostingPlace,
  RefusedPosting,
  Workplace,
} from './posting.ts';
export { encodeTexts, type PostingTexts, textAt } from './posting-texts.ts';
export { type RuleParts, ruleParts, ruleText } from './prediction-rule.ts';
export { Problem, type ProblemCode, type ProblemEnvelope, problemCodes } from './problem.ts';
export { Quantity } from './quantity.ts';
export {
  Action,
  type DocumentHead,
  type Explained,
  Finding,
  Reading,
  type Span,
  Statement,
  type Unread,
} from './reading.ts';
export type {
  ActionRecord,
  Batch,
  Company,
  Correction,
  Document,
  Evidence,
  FindingRecord,
  LinkRecord,
  LinkRelation,
  Observation,
  Origin,
  Prediction,
  Quarantined,
  RowName,
  StatementRecord,
  Tally,
} from './record.ts';
export { sayNumber, sayPeriod, sayQuantity, sayShare, saySpan, sayValue } from './say.ts';
export {
  type ActionKind,
  type AiCause,
  actionKinds,
  aiCauses,
  type Bound,
  bounds,
  type FindingKind,
  findingKinds,
  type Measure,
  measures,
  type Speaker,
  type Stance,
  speakers,
  stances,
  type UnitOfAccount,
  unitsOfAccount,
} from './vocabulary.ts';
