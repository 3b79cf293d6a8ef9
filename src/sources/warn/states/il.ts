import type { StateList } from '../state-list.ts';

export const ilList: StateList = {
  state: 'IL',
  name: 'Illinois',
  url: 'https://www.illinoisworknet.com/LayoffRecovery/Pages/ArchivedWARNReports.aspx',
  header:
    'Location Name | Doing Business As Name | Location Address | Location City | ' +
    'Location State | Location Zipcode | County | LWIA # | LWIA | Layoff Type | WARN Received | ' +
    'Trade | Petition Date | Determination | Impact Date | CertificationDate | Exp/Term Date | ' +
    'ATAA Certified | Causes | Reason | Status | Report Source | WARN Notice | Industry | ' +
    'NAICS Codes | IEBS Id | Total # of Employees | Expected Layoff | Revised Layoff | ' +
    'Initial Date Reported | Last Report Date | Notification(s) Received | Unions Involved | ' +
    'Unions',
  columns: {
    employer: 'Location Name',
    alias: 'Doing Business As Name',
    site: ['Location Address'],
    city: 'Location City',
    count: ['Expected Layoff'],
    revised: 'Revised Layoff',
    received: 'Initial Date Reported',
    effective: ['Impact Date'],
    kind: 'Reason',
    reasons: 'Causes',
    key: ['IEBS Id'],
  },
};
