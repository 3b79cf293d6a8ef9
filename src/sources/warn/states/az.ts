import type { StateList } from '../state-list.ts';

export const azList: StateList = {
  state: 'AZ',
  name: 'Arizona',
  url: 'https://www.azjobconnection.gov/search/warn_lookups/new',
  header:
    'employer | notice_date | number_of_employees_affected | warn_type | city | zip | ' +
    'lwib_area | address | record_number | detail_page_url',
  mark: { column: 'detail_page_url', holds: 'azjobconnection.gov' },
  columns: {
    employer: 'employer',
    site: ['address'],
    city: 'city',
    count: ['number_of_employees_affected'],
    notice: 'notice_date',
    kind: 'warn_type',
    key: ['record_number'],
  },
};
