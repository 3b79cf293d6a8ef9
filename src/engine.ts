/** The one place that wires the rooms together: what the command line, the HTTP API and the library may ask. */
export type { CompanyPage } from './engine/company.ts';
export type { Effects } from './engine/effects.ts';
export type { AsOf, Engine, EngineOptions } from './engine/engine.ts';
export type { Exported, ExportFormat, ExportOptions } from './engine/export/export.ts';
export { exportFormats } from './engine/export/export.ts';
export { openEngine } from './engine/open.ts';
export { type Held, openLedger, type Verification, type VerifyFailure } from './ledger/index.ts';
export type { Claim, ClaimFilter } from './measures/claims.ts';
export type { CompanyYear } from './measures/company-years.ts';
export type { EventFilter, WorkforceEvent } from './measures/events.ts';
