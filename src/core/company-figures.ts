/** The figures of a company that the ledger keeps from structured filings. */
const companyFigures = [
  'revenue',
  'operating-income',
  'net-income',
  'capex',
  'research',
  'stock-pay',
  'operating-cash',
  'restructuring',
  'severance',
  'employees',
] as const;
export type CompanyFigure = (typeof companyFigures)[number];

/** A figure and the series that have carried it. The widest comes first: where two stand in one filing, it is the total. */
export interface FigureFamily {
  readonly figure: CompanyFigure;
  readonly series: readonly string[];
  /** a figure of some years only: a year without it is no sign of a new tag */
  readonly occasional?: true;
}

const gaap = (...tags: readonly string[]): readonly string[] => tags.map((tag) => `us-gaap/${tag}`);
const ifrs = (...tags: readonly string[]): readonly string[] => tags.map((tag) => `ifrs-full/${tag}`);

/**
 * Tag families of us-gaap and ifrs-full. A filer moves from one tag of a family to another when the standard changes
 * (revenue in 2018) or when it words a line anew, and the old tag then stands still in the payload as if it were live.
 */
export const figureFamilies: readonly FigureFamily[] = [
  {
    figure: 'revenue',
    series: [
      ...gaap(
        'Revenues',
        'RevenueFromContractWithCustomerExcludingAssessedTax',
        'RevenueFromContractWithCustomerIncludingAssessedTax',
        'SalesRevenueNet',
        'SalesRevenueGoodsNet',
        'RevenuesNetOfInterestExpense',
      ),
      ...ifrs('Revenue', 'RevenueFromContractsWithCustomers'),
    ],
  },
  {
    figure: 'operating-income',
    series: [...gaap('OperatingIncomeLoss'), ...ifrs('ProfitLossFromOperatingActivities')],
  },
  { figure: 'net-income', series: [...gaap('NetIncomeLoss', 'ProfitLoss'), ...ifrs('ProfitLoss')] },
  {
    figure: 'capex',
    series: [
      ...gaap(
        'PaymentsToAcquireProductiveAssets',
        'PaymentsToAcquirePropertyPlantAndEquipment',
        'PaymentsForCapitalImprovements',
        'PaymentsToAcquireOtherPropertyPlantAndEquipment',
      ),
      ...ifrs('PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities'),
    ],
  },
  {
    figure: 'research',
    series: [
      ...gaap('ResearchAndDevelopmentExpense', 'ResearchAndDevelopmentExpenseExcludingAcquiredInProcessCost'),
      ...ifrs('ResearchAndDevelopmentExpense'),
    ],
  },
  {
    figure: 'stock-pay',
    series: [
      ...gaap('ShareBasedCompensation', 'AllocatedShareBasedCompensationExpense'),
      ...ifrs('AdjustmentsForSharebasedPayments'),
    ],
  },
  {
    figure: 'operating-cash',
    series: [
      ...gaap(
        'NetCashProvidedByUsedInOperatingActivities',
        'NetCashProvidedByUsedInOperatingActivitiesContinuingOperations',
      ),
      ...ifrs('CashFlowsFromUsedInOperatingActivities'),
    ],
  },
  { figure: 'restructuring', series: gaap('RestructuringCharges', 'RestructuringCosts'), occasional: true },
  { figure: 'severance', series: gaap('SeveranceCosts1'), occasional: true },
  {
    figure: 'employees',
    series: ['employees', 'dei/EntityNumberOfEmployees', ...ifrs('NumberOfEmployees')],
  },
];
