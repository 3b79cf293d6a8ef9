import type { StateList } from '../state-list.ts';

export const orList: StateList = {
  state: 'OR',
  name: 'Oregon',
  url: 'https://ccwd.hecc.oregon.gov/Layoff/WARN',
  header: 'WARN# | Company Name | Location | Layoff Date | Laid Off | Layoff Type | Received Date',
  columns: {
    employer: 'Company Name',
    city: 'Location',
    count: ['Laid Off'],
    received: 'Received Date',
    effective: ['Layoff Date'],
    kind: 'Layoff Type',
    key: ['WARN#', 'Company Name', 'Location', 'Layoff Date'],
  },
};
