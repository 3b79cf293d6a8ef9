import type { StateList } from '../state-list.ts';

export const alList: StateList = {
  state: 'AL',
  name: 'Alabama',
  url: 'https://madeinalabama.com/warn-list/',
  header: 'action_type | date_notice | date_action | company | location | affected | _id1 | _id2',
  columns: {
    employer: 'company',
    site: ['location'],
    count: ['affected'],
    notice: 'date_notice',
    effective: ['date_action'],
    kind: 'action_type',
    key: ['_id1', 'location'],
  },
};
