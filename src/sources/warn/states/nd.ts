import type { StateList } from '../state-list.ts';

export const ndList: StateList = {
  state: 'ND',
  name: 'North Dakota',
  url: 'https://www.jobsnd.com/employer/warn-notices',
  header:
    'Company Name | Location | WARN Dated | Date of Layoff/Closure | Number Laid Off/Affected | ' + 'Notes',
  columns: {
    employer: 'Company Name',
    site: ['Location'],
    count: ['Number Laid Off/Affected'],
    notice: 'WARN Dated',
    effective: ['Date of Layoff/Closure'],
    notes: ['Notes'],
  },
};
