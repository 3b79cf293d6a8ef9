import type { StateList } from '../state-list.ts';

export const miList: StateList = {
  state: 'MI',
  name: 'Michigan',
  url: 'https://www.michigan.gov/leo/bureaus-agencies/wd/data-public-notices/warn-notices',
  header: 'action | city | company | county | date_close | date_start | extras | includes | jobs | link',
  columns: {
    employer: 'company',
    city: 'city',
    count: ['jobs'],
    effective: ['date_start', 'date_close'],
    datedLink: 'link',
    kind: 'action',
    key: ['link', 'company'],
  },
};
