import type { StateList } from '../state-list.ts';

export const vaList: StateList = {
  state: 'VA',
  name: 'Virginia',
  url: 'https://virginiaworks.gov/warn-notices/',
  header:
    'Company | Notice Date | Impact Date | Employees Affected | Location | Contact Person | ' +
    'Notice Type | Collective Bargaining Unit',
  columns: {
    employer: 'Company',
    site: ['Location'],
    count: ['Employees Affected'],
    notice: 'Notice Date',
    effective: ['Impact Date'],
    kind: 'Notice Type',
  },
};
