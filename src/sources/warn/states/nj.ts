import type { StateList } from '../state-list.ts';

export const njList: StateList = {
  state: 'NJ',
  name: 'New Jersey',
  url: 'https://www.nj.gov/labor/employer-services/warn/',
  header: 'Company | City | Month Posted | Effective Date | Workforce Affected',
  columns: {
    employer: 'Company',
    city: 'City',
    count: ['Workforce Affected'],
    effective: ['Effective Date'],
  },
};
