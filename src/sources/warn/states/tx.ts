import type { StateList } from '../state-list.ts';

export const txList: StateList = {
  state: 'TX',
  name: 'Texas',
  url: 'https://www.twc.texas.gov/data-reports/warn-notice',
  header:
    'NOTICE_DATE | JOB_SITE_NAME | COUNTY_NAME | WDA_NAME | TOTAL_LAYOFF_NUMBER | LayOff_Date | ' +
    'WFDD_RECEIVED_DATE | CITY_NAME',
  columns: {
    employer: 'JOB_SITE_NAME',
    city: 'CITY_NAME',
    count: ['TOTAL_LAYOFF_NUMBER'],
    notice: 'NOTICE_DATE',
    effective: ['LayOff_Date'],
  },
};
