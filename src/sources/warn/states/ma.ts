import type { StateList } from '../state-list.ts';

export const maList: StateList = {
  state: 'MA',
  name: 'Massachusetts',
  url: 'https://www.mass.gov/info-details/worker-adjustment-and-retraining-act-warn-weekly-report',
  header: 'RECEIVED | EMPLOYER | CITY/TOWN | REGION | DATE(S) OF LAYOFFS | # EMPLOYEES IMPACTED',
  columns: {
    employer: 'EMPLOYER',
    city: 'CITY/TOWN',
    count: ['# EMPLOYEES IMPACTED'],
    received: 'RECEIVED',
    effective: ['DATE(S) OF LAYOFFS'],
  },
};
