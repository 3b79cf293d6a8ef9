import type { StateList } from '../state-list.ts';

export const mtList: StateList = {
  state: 'MT',
  name: 'Montana',
  url: 'https://wsd.dli.mt.gov/wioa/related-links/warn-notice-page',
  header:
    'Year | Date of Notice | Name of Company | County | Industry | Date of Impact | ' +
    'Number of Employees Affected',
  columns: {
    employer: 'Name of Company',
    site: ['County'],
    count: ['Number of Employees Affected'],
    notice: 'Date of Notice',
    effective: ['Date of Impact'],
    notes: ['Industry'],
  },
};
