import type { StateList } from '../state-list.ts';

export const flList: StateList = {
  state: 'FL',
  name: 'Florida',
  url: 'https://reactwarn.floridajobs.org/WarnList/Records',
  header: 'Company Name | State Notification Date | Layoff Date | Employees Affected | Industry',
  columns: {
    employer: 'Company Name',
    count: ['Employees Affected'],
    notice: 'State Notification Date',
    effective: ['Layoff Date'],
    notes: ['Industry'],
  },
};
