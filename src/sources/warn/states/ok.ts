import type { StateList } from '../state-list.ts';

export const okList: StateList = {
  state: 'OK',
  name: 'Oklahoma',
  url: 'https://www.employoklahoma.gov/Participants/s/warnnotices',
  header:
    'id | closure_type | notice_date | city | company_name | zip_code | record_type_id | ' +
    'workforce_board | jobs',
  columns: {
    employer: 'company_name',
    city: 'city',
    count: ['jobs'],
    notice: 'notice_date',
    kind: 'closure_type',
    key: ['id'],
  },
};
