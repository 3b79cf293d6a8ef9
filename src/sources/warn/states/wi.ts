import type { StateList } from '../state-list.ts';

export const wiList: StateList = {
  state: 'WI',
  name: 'Wisconsin',
  url: 'https://dwd.wisconsin.gov/dislocatedworker/warn/',
  header:
    'Company | City | Affected Workers | Notice Received | Notice Type | Layoff Begin Date | ' +
    'NAICS Description | County | Workforce Development Area',
  columns: {
    employer: 'Company',
    city: 'City',
    count: ['Affected Workers'],
    received: 'Notice Received',
    effective: ['Layoff Begin Date'],
    kind: 'Notice Type',
    notes: ['NAICS Description'],
  },
  kinds: { CL: 'closing', WR: 'workforce reduction', RN: 'revised notice' },
};
