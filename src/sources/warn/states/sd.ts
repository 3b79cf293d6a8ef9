import type { StateList } from '../state-list.ts';

export const sdList: StateList = {
  state: 'SD',
  name: 'South Dakota',
  url: 'https://dlr.sd.gov/workforce_services/businesses/warn_notices.aspx',
  header: 'Company | Location | Date Received | Employees Affected',
  columns: {
    employer: 'Company',
    site: ['Location'],
    count: ['Employees Affected'],
    received: 'Date Received',
  },
};
