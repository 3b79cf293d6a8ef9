/** Parameters that say who sent the reader, not what is read. */
const sent =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ref|referrer|source|src|smid|share|s|ocid|guccounter|taid)$/i;

/** One spelling for the address of one article, so that a copy is not a second source. `null` for what is no web address. */
export function canonicalUrl(url: string): string | null {
  const parsed = URL.canParse(url.trim()) ? new URL(url.trim()) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  const host = parsed.hostname.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, '');
  const path = parsed.pathname.replace(/\/amp\/?$|\.amp(?=\.html$)|\/+$/g, '').replace(/\/{2,}/g, '/');
  const kept = [...parsed.searchParams]
    .filter(([key]) => !sent.test(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const query = kept
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&');
  return `https://${host}${path}${query === '' ? '' : `?${query}`}`;
}
