const odd =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2018\u2019\u201a\u201b\u201c-\u201f\u00ab\u00bb\u2010-\u2013\u2212\uff05\uff0c\uff0e\uff10-\uff19\u00ad]/g;

function plain(mark: string): string {
  const code = mark.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xff10 + 48);
  if (code === 0xff05) return '%';
  if (code === 0xff0c) return ',';
  if (code === 0xff0e) return '.';
  if (code === 0x2018 || code === 0x2019 || code === 0x201a || code === 0x201b) return "'";
  if ((code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb) return '"';
  if ((code >= 0x2010 && code <= 0x2013) || code === 0x2212) return '-';
  return ' ';
}

/**
 * The text as the rules see it: typographic spaces, quotation marks, hyphens and full-width digits made plain, one
 * code unit for one, so that every offset into the view is an offset into the text.
 */
export function viewOf(text: string): string {
  return text.replace(odd, plain);
}
