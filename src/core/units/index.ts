/** The unit algebra: figures that count one thing add, compare and divide; unlike ones are refused with a bridge. */
export { add, tryAdd } from './add.ts';
export { type ApplyOptions, applyShare, tryApplyShare } from './apply-share.ts';
export { type CompareOptions, type Comparison, compare, tryCompare } from './compare.ts';
export { convert, type Rate, tryConvert } from './convert.ts';
export { divide, tryDivide } from './divide.ts';
export { fromStatement, type Measured, measured, type Part } from './measured.ts';
export { percentChange, tryPercentChange } from './percent-change.ts';
export {
  type Mismatch,
  mismatches,
  type Outcome,
  type PartsBridge,
  type Refusal,
  type Result,
  UnlikeUnits,
} from './refusal.ts';
export { accountWords, whatItCounts } from './say.ts';
export { type ShareOptions, shareOf, tryShareOf } from './share-of.ts';
export { subtract, trySubtract } from './subtract.ts';
export { type SumOptions, sum, trySum } from './sum.ts';
