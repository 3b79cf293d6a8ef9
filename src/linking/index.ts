/** Which rows, companies and events are the same one: blocking, comparison, evidence, answer, reasons. Pure. */
export { CompanyBook, type CompanyFacts } from './company/book.ts';
export { type NameAnswer, nameAnswer } from './company/name-answer.ts';
export { type CompanyVerdict, sameCompany } from './company/same-company.ts';
export { authorityOf } from './events/authority.ts';
export type { Cause } from './events/cause.ts';
export { causesOf } from './events/causes.ts';
export { type EventClaim, figureOf } from './events/claim.ts';
export { linkEvents } from './events/link-events.ts';
export { type Resolved, resolve } from './events/resolve.ts';
export { independentVoices } from './events/voices.ts';
export { type FieldKind, fieldKinds } from './fields/kind.ts';
export { explainer } from './match/explain.ts';
export { type Linked, linkTables, type Table } from './match/link-tables.ts';
export { type Answer, type Costs, decide, usualCosts } from './score/decide.ts';
