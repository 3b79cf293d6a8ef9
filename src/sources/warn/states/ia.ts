import type { StateList } from '../state-list.ts';

export const iaList: StateList = {
  state: 'IA',
  name: 'Iowa',
  url: 'https://workforce.iowa.gov/employers/business-services/warn/log',
  header:
    'Company | Address Line 1 | City | County | St | ZIP | Notice Type | Emp # | Notice Date | ' +
    'Layoff Date',
  columns: {
    employer: 'Company',
    site: ['Address Line 1'],
    city: 'City',
    count: ['Emp #'],
    notice: 'Notice Date',
    effective: ['Layoff Date'],
    kind: 'Notice Type',
  },
};
