import type { StateList } from '../state-list.ts';

export const gaList: StateList = {
  state: 'GA',
  name: 'Georgia',
  url: 'https://www.tcsg.edu/warn-public-view/',
  header:
    'GA WARN ID | Company Name | Contact Job Title | Phone | County (if not in Georgia) | ' +
    'Zip Code | Company Address | Alternate Contact Person | Alternate Contact Job Title | ' +
    'Contact Person | Trade Affected Layoff or Closure | Type of Layoff or Closure | ' +
    'Number of Expected Dates Associated with WARN Event | Alternate Phone | ' +
    'First Date of Separation | Number of Locations Associated with WARN Event | ' +
    'First Location Address | Number of Employees Affected | Number of Employees Affected. | ' +
    'Number of Employees Affected.. | Number of Employees Affected... | ' +
    'Number of Employees Affected.... | Number of Employees Affected..... | ' +
    'Number of Employees Affected...... | Are any Employees Represented by a Union Affected? | ' +
    'Submitter Name | WARN Notice Selection | Submitter Title | Submitter Phone Number | ' +
    'Total Number of Affected Employees | County | ' +
    'Upload any Pertinent Documentation, if Necessary | Second Date of Separation | NAICS | ' +
    'Additional Comments/Questions for WARN Staff | Third Date of Separation | ' +
    'Fourth Date of Separation | Fifth Date of Separation | Additional Comments | Event Type | ' +
    'Second Location Address | Third Location Address | Fourth Location Address | ' +
    'Fifth Location Address | Sixth Location Address | Sixth Location Address. | LWDA',
  columns: {
    employer: 'Company Name',
    site: ['First Location Address', 'County'],
    count: ['Total Number of Affected Employees', 'Number of Employees Affected'],
    effective: ['First Date of Separation'],
    kind: 'Type of Layoff or Closure',
    key: ['GA WARN ID'],
    notes: ['Additional Comments'],
  },
};
