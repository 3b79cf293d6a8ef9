import type { StateList } from '../state-list.ts';

export const laList: StateList = {
  state: 'LA',
  name: 'Louisiana',
  url: 'https://www.laworks.net/Downloads/Downloads_WFD.asp',
  header:
    'company_original | date_notice | date_action | affected | Industry | company | address | ' +
    'notes | address_original | _int_raw_fields | _int_accuracy | _int_pdf_filename | ' +
    '_int_page | _int_table_number | _int_data_items',
  columns: {
    employer: 'company_original',
    count: ['affected'],
    notice: 'date_notice',
    effective: ['date_action'],
    notes: ['Industry', 'notes'],
  },
};
