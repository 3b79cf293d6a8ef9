import type { StateList } from '../state-list.ts';

export const kyList: StateList = {
  state: 'KY',
  name: 'Kentucky',
  url: 'https://kcc.ky.gov/Pages/News.aspx',
  header:
    'NAICS | address | closure_or_layoff | comments | company | congressional | contact | ' +
    'county | date_effective | date_received | employees | industry | neg | notice_number | ' +
    'notice_url | region | source | trade | union | union_affected',
  columns: {
    employer: 'company',
    site: ['address', 'county'],
    count: ['employees'],
    received: 'date_received',
    effective: ['date_effective'],
    kind: 'closure_or_layoff',
    notes: ['comments'],
  },
};
