import type { StateList } from '../state-list.ts';

export const inList: StateList = {
  state: 'IN',
  name: 'Indiana',
  url: 'https://www.in.gov/dwd/warn-notices/current-warn-notices/',
  header:
    'Company | City | Affected Workers | Notice Date | LO/CL Date | NAICS | ' +
    'Description of Work | Notice Type',
  columns: {
    employer: 'Company',
    city: 'City',
    count: ['Affected Workers'],
    notice: 'Notice Date',
    effective: ['LO/CL Date'],
    kind: 'Notice Type',
    notes: ['Description of Work'],
  },
  kinds: { CL: 'closure', LO: 'layoff', RH: 'reduced hours', TR: 'transfer' },
};
