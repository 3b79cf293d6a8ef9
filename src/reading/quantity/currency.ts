const symbols: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  Rs: 'INR',
  'Rs.': 'INR',
  Rp: 'IDR',
  'Rp.': 'IDR',
  kr: 'SEK',
  zł: 'PLN',
  RMB: 'CNY',
  R: 'ZAR',
};
const words: Readonly<Record<string, string>> = {
  dollars: 'USD',
  dollar: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  pounds: 'GBP',
  'pounds sterling': 'GBP',
  yen: 'JPY',
  rupees: 'INR',
  francs: 'CHF',
  franken: 'CHF',
  kronor: 'SEK',
  kroner: 'NOK',
  reais: 'BRL',
  cents: 'USD',
  pence: 'GBP',
  won: 'KRW',
  yuan: 'CNY',
  rand: 'ZAR',
  zloty: 'PLN',
  円: 'JPY',
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  dólares: 'USD',
  libras: 'GBP',
};
const codes =
  'USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|JPY|INR|BRL|ZAR|SGD|HKD|PLN|CZK|HUF|MXN|CNY|RMB|KRW|IDR|TRY|ILS';

export const currencyBefore: string = `(?:(?:US|CA|C|AU|A|NZ|S|HK|R)?\\$ ?|[€£¥₹₩] ?|(?<![\\p{L}])(?:${codes}|Rs\\.?|Rp\\.?|kr\\.?) ?|(?<![\\p{L}])R(?=\\d))`;
export const currencyAfter: string = `(?: ?(?:€|£|\\$(?!\\d)|円)| (?:a |of |US |Canadian |Australian |de |d')?(?:${codes}|${Object.keys(
  words,
)
  .filter((w) => w.length > 1)
  .join('|')}|[Ee]uros?|[Dd]ollars?)(?![\\p{L}\\p{N}]))`;

/** ISO 4217 code of a currency sign, word or code as written beside a number. */
export function currencyOf(mark: string): string {
  const plain = mark.trim().replace(/^(?:a|of|US|de|d') ?(?=\p{L})/u, '');
  return (
    symbols[plain] ??
    symbols[plain.replace(/\.$/, '')] ??
    words[plain.toLowerCase()] ??
    words[plain] ??
    (/^Canadian/.test(plain) ? 'CAD' : /^Australian/.test(plain) ? 'AUD' : plain.toUpperCase())
  );
}
