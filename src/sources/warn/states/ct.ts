import type { StateList } from '../state-list.ts';

export const ctList: StateList = {
  state: 'CT',
  name: 'Connecticut',
  url: 'https://www.ctdol.state.ct.us/progsupt/bussrvce/warnreports/warnreports.htm',
  header:
    'affected_company | blobToken | closing_dates | layoff_dates | layoff_locations | ' +
    'modifiedDate | name | number_of_impacted_workers | title | union | union_address | ' +
    'warn_document_date | warn_document_received_date',
  columns: {
    employer: 'affected_company',
    site: ['layoff_locations'],
    count: ['number_of_impacted_workers'],
    notice: 'warn_document_date',
    received: 'warn_document_received_date',
    effective: ['layoff_dates', 'closing_dates'],
    key: ['name'],
  },
};
