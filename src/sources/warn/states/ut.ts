import type { StateList } from '../state-list.ts';

export const utList: StateList = {
  state: 'UT',
  name: 'Utah',
  url: 'https://jobs.utah.gov/employer/business/warnnotices.html',
  header: 'Date of Notice | Company Name | Location | Affected Workers',
  columns: {
    employer: 'Company Name',
    site: ['Location'],
    count: ['Affected Workers'],
    notice: 'Date of Notice',
  },
};
