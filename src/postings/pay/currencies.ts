/** Signs before an amount. A bare dollar is the US one unless the text names another; `kr` says no country. */
const signs: Readonly<Record<string, string>> = {
  R$: 'BRL',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  MX$: 'MXN',
  US$: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₱': 'PHP',
  '₪': 'ILS',
  '₩': 'KRW',
  '₺': 'TRY',
  zł: 'PLN',
};

const codes =
  'USD EUR GBP CAD AUD NZD SGD HKD INR JPY CHF SEK NOK DKK PLN CZK HUF RON BRL MXN PHP ILS KRW TRY ZAR AED COP ARS CLP THB IDR MYR TWD CNY RMB'.split(
    ' ',
  );

export const signPattern: string = '(?:CA|AU|US|NZ|HK|MX|[RCAS])?\\$|[€£¥₹₱₪₩₺]|zł';
export const codePattern: string = `(?:${codes.join('|')})\\b`;
/** Whatever holds a sign or a code matches it, and a little more. */
export const currencyPattern: string = `[$€£¥₹₱₪₩₺]|zł|${codes.join('|')}`;

/** ISO 4217 of a sign or code. A code beside a bare dollar decides: "$143,000 CAD" is Canadian. */
export function currencyOf(sign: string | undefined, code: string | undefined): string | null {
  if (code !== undefined) return code.toUpperCase() === 'RMB' ? 'CNY' : code.toUpperCase();
  return sign === undefined ? null : (signs[sign] ?? null);
}
