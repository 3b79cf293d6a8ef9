import { Problem } from '../../core/index.ts';
import type { Table } from '../table/table.ts';

/**
 * The 21 columns that every cost and usage file must have by FOCUS 1.2, the FinOps Open Cost and Usage Specification
 * (focus.finops.org/focus-specification/v1-2): those of feature level "Mandatory".
 */
export const focusColumns = [
  'BilledCost',
  'BillingAccountId',
  'BillingAccountName',
  'BillingCurrency',
  'BillingPeriodEnd',
  'BillingPeriodStart',
  'ChargeCategory',
  'ChargeClass',
  'ChargeDescription',
  'ChargePeriodEnd',
  'ChargePeriodStart',
  'ContractedCost',
  'EffectiveCost',
  'InvoiceIssuerName',
  'ListCost',
  'PricingQuantity',
  'PricingUnit',
  'ProviderName',
  'PublisherName',
  'ServiceCategory',
  'ServiceName',
] as const;

const chargeCategories = ['Usage', 'Purchase', 'Tax', 'Credit', 'Adjustment'];
const ai = 'AI and Machine Learning';

/** A charge for AI. `tokens` is null where it is not priced by tokens. */
export interface Charge {
  readonly cost: number;
  readonly tokens: number | null;
  /** milliseconds since 1970 */
  readonly start: number;
  readonly end: number;
  readonly team: string;
}

export interface FocusCosts {
  readonly currency: string;
  readonly charges: readonly Charge[];
  readonly rows: { readonly read: number; readonly ai: number; readonly other: number };
  /** rows that break the specification: left out, each with its line and reason */
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

/**
 * The AI charges of a FOCUS 1.2 table, `by` the column whose values join them to a payroll. Problems: mandatory columns that are
 * absent (all are named), no AI charge, more than one currency.
 */
export function readFocus(table: Table, by: string | undefined): FocusCosts {
  const absent = focusColumns.filter((column) => !table.columns.includes(column));
  if (absent.length > 0)
    throw new Problem(
      'bad-input',
      `Expected the 21 mandatory columns of FOCUS 1.2 in ${table.name}; ${absent.length} are absent: ${absent.join(', ')}.`,
      { hint: 'Export the costs again as FOCUS 1.2, or add the columns.', facts: { absent } },
    );
  if (by !== undefined && !table.columns.includes(by))
    throw new Problem(
      'bad-input',
      `Expected a column "${by}" in ${table.name}; it has ${table.columns.join(', ')}.`,
    );
  const refused: { line: number; reason: string }[] = [];
  const charges: Charge[] = [];
  const currencies = new Set<string>();
  let other = 0;
  for (const [i, row] of table.rows.entries()) {
    const cell = (column: string): string => row[table.columns.indexOf(column)]!.trim();
    const reason = breach(cell);
    if (reason !== null) refused.push({ line: table.lines[i]!, reason });
    else if (cell('ServiceCategory') !== ai) other += 1;
    else {
      currencies.add(cell('BillingCurrency'));
      charges.push({
        cost: Number(cell('EffectiveCost')),
        tokens: tokensOf(cell('PricingQuantity'), cell('PricingUnit')),
        start: Date.parse(cell('ChargePeriodStart')),
        end: Date.parse(cell('ChargePeriodEnd')),
        team: by === undefined ? '' : cell(by),
      });
    }
  }
  if (charges.length === 0)
    throw new Problem(
      'not-enough-evidence',
      `Expected charges of ServiceCategory "${ai}" in ${table.name}; none can be used.`,
      {
        hint: `${other} rows are of other services, ${refused.length} were refused${refused[0] === undefined ? '' : ` (line ${refused[0].line}: ${refused[0].reason})`}.`,
        facts: { other, refused: refused.slice(0, 20) },
      },
    );
  if (currencies.size > 1)
    throw new Problem(
      'unlike-units',
      `Expected one currency in ${table.name}; ${[...currencies].join(', ')} came.`,
      {
        hint: 'Give a file a currency; nothing is converted here.',
      },
    );
  const rows = { read: table.rows.length, ai: charges.length, other };
  return { currency: [...currencies][0]!, charges, rows, refused };
}

/** Why a row is no charge by the specification, or null. */
function breach(cell: (column: string) => string): string | null {
  for (const column of ['BilledCost', 'ContractedCost', 'EffectiveCost', 'ListCost'])
    if (cell(column) === '' || !Number.isFinite(Number(cell(column)))) return `${column} is no number`;
  const start = Date.parse(cell('ChargePeriodStart'));
  const end = Date.parse(cell('ChargePeriodEnd'));
  if (Number.isNaN(start) || Number.isNaN(end)) return 'ChargePeriodStart or ChargePeriodEnd is no date';
  if (end <= start) return 'ChargePeriodEnd is not after ChargePeriodStart';
  if (!chargeCategories.includes(cell('ChargeCategory')))
    return `ChargeCategory is none of ${chargeCategories.join(', ')}`;
  if (!/^[A-Z]{3}$/.test(cell('BillingCurrency'))) return 'BillingCurrency is no ISO 4217 code';
  const empty = [
    'BillingAccountId',
    'ProviderName',
    'PublisherName',
    'InvoiceIssuerName',
    'ServiceCategory',
    'ServiceName',
  ];
  const missing = empty.find((column) => cell(column) === '');
  return missing === undefined ? null : `${missing} is empty`;
}

/** Tokens of a quantity priced in "Tokens", "1K Tokens", "1M tokens" or "1000000 Tokens". */
function tokensOf(quantity: string, unit: string): number | null {
  const [, count, scale] = /^(\d+)?\s*([KM])?\s*tokens?$/i.exec(unit) ?? [];
  const amount = Number(quantity);
  if (!/tokens?$/i.test(unit) || quantity === '' || !Number.isFinite(amount)) return null;
  const size = scale === undefined ? 1 : /k/i.test(scale) ? 1e3 : 1e6;
  return count === undefined && scale === undefined && !/^tokens?$/i.test(unit)
    ? null
    : amount * Number(count ?? 1) * size;
}
