import type { StateList } from '../state-list.ts';

export const hiList: StateList = {
  state: 'HI',
  name: 'Hawaii',
  url: 'https://labor.hawaii.gov/wdc/real-time-warn-updates/',
  header: 'Company | Date | PDF url | location | jobs',
  columns: {
    employer: 'Company',
    site: ['location'],
    count: ['jobs'],
    notice: 'Date',
    datedLink: 'PDF url',
    key: ['PDF url'],
  },
};
