import type { StateList } from '../state-list.ts';

export const riList: StateList = {
  state: 'RI',
  name: 'Rhode Island',
  url: 'https://dlt.ri.gov/employers/worker-adjustment-and-retraining-notification-warn',
  header:
    'WARN Date | Date Received | Company Name | Location of Layoffs | Number Affected | ' +
    'Effective Date | Closing Yes/No | Union Yes/No | Union Address',
  columns: {
    employer: 'Company Name',
    site: ['Location of Layoffs'],
    count: ['Number Affected'],
    notice: 'WARN Date',
    received: 'Date Received',
    effective: ['Effective Date'],
  },
};
