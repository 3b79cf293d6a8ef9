import type { StateList } from '../state-list.ts';

export const scList: StateList = {
  state: 'SC',
  name: 'South Carolina',
  url: 'https://scworks.org/employer/employer-programs/at-risk-of-closing/layoff-notification-reports',
  header: 'company | location | date | jobs | naics',
  columns: {
    employer: 'company',
    site: ['location'],
    count: ['jobs'],
    effective: ['date'],
  },
};
