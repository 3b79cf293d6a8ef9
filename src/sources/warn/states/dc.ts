import type { StateList } from '../state-list.ts';

export const dcList: StateList = {
  state: 'DC',
  name: 'the District of Columbia',
  url: 'https://does.dc.gov/page/industry-closings-and-layoffs-warn-notifications',
  header:
    'Notice Date | Organization Name | Number toEmployees Affected | Effective Layoff Date | ' + 'Code Type',
  columns: {
    employer: 'Organization Name',
    count: ['Number toEmployees Affected'],
    notice: 'Notice Date',
    effective: ['Effective Layoff Date'],
  },
};
