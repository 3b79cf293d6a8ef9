/** Which rows, companies and events are the same one: blocking, comparison, evidence, answer, reasons. Pure. */
export { type FieldKind, fieldKinds } from './fields/kind.ts';
export { explainer } from './match/explain.ts';
export { type Linked, linkTables, type Table } from './match/link-tables.ts';
export { type Answer, type Costs, decide, usualCosts } from './score/decide.ts';
