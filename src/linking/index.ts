/** Which rows, companies and events are the same one: blocking, comparison, evidence, answer, reasons. Pure. */
export { CompanyBook } from './company/book.ts';
export { type NameAnswer, nameAnswer } from './company/name-answer.ts';
export { type CompanyVerdict, sameCompany } from './company/same-company.ts';
export { type FieldKind, fieldKinds } from './fields/kind.ts';
export { explainer } from './match/explain.ts';
export { type Linked, linkTables, type Table } from './match/link-tables.ts';
export { type Answer, type Costs, decide, usualCosts } from './score/decide.ts';
