import type { StateList } from '../state-list.ts';

export const akList: StateList = {
  state: 'AK',
  name: 'Alaska',
  url: 'https://jobs.alaska.gov/RR/WARN_notices.htm',
  header: 'Company | Location | Notice Date | Layoff Date | Employees Affected | Notes',
  columns: {
    employer: 'Company',
    site: ['Location'],
    count: ['Employees Affected'],
    notice: 'Notice Date',
    effective: ['Layoff Date'],
    notes: ['Notes'],
  },
};
