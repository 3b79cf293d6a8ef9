import type { StateList } from '../state-list.ts';

export const mdList: StateList = {
  state: 'MD',
  name: 'Maryland',
  url: 'https://www.dllr.state.md.us/employment/warn.shtml',
  header:
    'Notice Date | NAICS Code | Company | Location | WIA Code | Total Employees | ' +
    'Effective Date | Type Code',
  columns: {
    employer: 'Company',
    site: ['Location'],
    count: ['Total Employees'],
    notice: 'Notice Date',
    effective: ['Effective Date'],
  },
};
