import type { StateList } from '../state-list.ts';

export const nmList: StateList = {
  state: 'NM',
  name: 'New Mexico',
  url: 'https://www.dws.state.nm.us/Rapid-Response',
  header:
    'NOTICE DATE | JOB SITE NAME | COUNTY NAME | WDA NAME | TOTAL LAYOFF NUMBER | LAYOFF DATE | ' +
    'RECEIVED DATE | CITY NAME',
  columns: {
    employer: 'JOB SITE NAME',
    city: 'CITY NAME',
    count: ['TOTAL LAYOFF NUMBER'],
    notice: 'NOTICE DATE',
    received: 'RECEIVED DATE',
    effective: ['LAYOFF DATE'],
  },
};
