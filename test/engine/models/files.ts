import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { focusColumns } from '../../../src/engine/models/focus.ts';

/** A file of its own in a fresh folder. */
export function fileOf(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'headcount-models-')), name);
  writeFileSync(path, text);
  return path;
}

const usual: Readonly<Record<string, string>> = {
  BillingAccountId: 'acc-1',
  BillingAccountName: 'Example',
  BillingCurrency: 'USD',
  BillingPeriodStart: '2026-01-01T00:00:00Z',
  BillingPeriodEnd: '2026-02-01T00:00:00Z',
  ChargeCategory: 'Usage',
  ChargeClass: '',
  ChargeDescription: 'tokens',
  ChargePeriodStart: '2026-01-01T00:00:00Z',
  ChargePeriodEnd: '2026-02-01T00:00:00Z',
  ContractedCost: '0',
  BilledCost: '0',
  ListCost: '0',
  EffectiveCost: '0',
  InvoiceIssuerName: 'Example Cloud',
  PricingQuantity: '',
  PricingUnit: '1M Tokens',
  ProviderName: 'Example Cloud',
  PublisherName: 'Example Models',
  ServiceCategory: 'AI and Machine Learning',
  ServiceName: 'Inference',
  team: 'search',
};

/** An invented FOCUS 1.2 file: each row what it changes of a usual one. */
export function focusText(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = [...focusColumns, 'team'];
  const lines = rows.map((row) => columns.map((column) => row[column] ?? usual[column]!).join(','));
  return `${columns.join(',')}\n${lines.join('\n')}\n`;
}
