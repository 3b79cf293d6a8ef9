import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Invented rows in the shapes of three published tables; codes and addresses lead nowhere. */
const texts: Readonly<Record<'alternates.tsv' | 'crosswalk.csv' | 'vacancies.csv', string>> = {
  'alternates.tsv': [
    'O*NET-SOC Code\tTitle\tAlternate Title\tShort Title\tSource(s)',
    '98-1000.00\tLantern Keepers\tLamp Lighter (LL)\tLL\t09',
    '98-1000.00\tLantern Keepers\tWick Trimmer\t\t08',
    '98-2000.00\tKite Pilots and Menders\tKite Pilot\t\t08',
    '98-2000.00\tKite Pilots and Menders\tWick Trimmer\t\t08',
    'ninety-eight\tKite Menders\tKite Mender\t\t08',
    '98-2000.00\tKite Pilots and Menders\tKite Mender',
  ].join('\n'),
  'crosswalk.csv': [
    '\uFEFFMapping project name,An invented crosswalk,,,,,',
    ',,,,,,',
    'O*NET Id,O*NET Title,O*NET Description,ESCO or ISCO URI,ESCO or ISCO Title,ESCO or ISCO Description,Type of Match',
    '98-1000.00,Lantern Keepers,"Keep lanterns, lit.",http://data.europa.eu/esco/occupation/aaaa-1,beacon warden,,closeMatch',
    '98-1000.00,Lantern Keepers,"Keep lanterns, lit.",http://data.europa.eu/esco/occupation/aaaa-2,lantern keeper,,exactMatch',
    '98-2000.00,Kite Pilots and Menders,,http://data.europa.eu/esco/isco/C9999,Kite workers,,exactISCO',
    '98-2000.00,Kite Pilots and Menders,,somewhere,kite flyer,,closeMatch',
  ].join('\r\n'),
  'vacancies.csv': [
    ',vacancyTitle,conceptUri',
    '0,Night Beacon Warden,http://data.europa.eu/esco/occupation/aaaa-1',
    '1,,http://data.europa.eu/esco/occupation/aaaa-1',
  ].join('\n'),
};

/** The invented tables as files; their paths by name. */
export function titleFiles(): typeof texts {
  const folder = mkdtempSync(join(tmpdir(), 'titles-'));
  const written = Object.entries(texts).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return [name, join(folder, name)];
  });
  return Object.fromEntries(written) as typeof texts;
}
