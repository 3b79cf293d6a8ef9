import type { Ask } from '../../pull/ask.ts';

/** One document of one filing; without a document's name, the filing as one text. */
export function filingAsk(cik: string, accession: string, document: string): Ask {
  const file = document === '' ? `${accession}.txt` : document;
  return {
    url: `https://www.sec.gov/Archives/edgar/data/${Number(cik)}/${accession.replaceAll('-', '')}/${file}`,
    name: `${accession}-${file.split('/').at(-1)}`,
    expect: 'page',
    api: true,
    fixed: true,
  };
}
