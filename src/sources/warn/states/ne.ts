import type { StateList } from '../state-list.ts';

export const neList: StateList = {
  state: 'NE',
  name: 'Nebraska',
  url: 'https://dol.nebraska.gov/LayoffServices/WARNReportData/',
  header: 'Date | Company | Type | Jobs Affected | City | Location',
  columns: {
    employer: 'Company',
    site: ['Location'],
    city: 'City',
    count: ['Jobs Affected'],
    notice: 'Date',
    kind: 'Type',
  },
};
