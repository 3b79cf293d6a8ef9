import type { Company } from '../../core/index.ts';

/** What a call's file is labelled with: a ticker and a quarter of the firm's own fiscal year. */
export interface CallLabel {
  readonly ticker: string;
  /** `FY2024-Q4` */
  readonly quarter: string;
}

/** `META_2024_Q4.txt`; the year is the filer's fiscal one. */
export function labelOf(fileName: string): CallLabel | null {
  const found = /^([A-Z][A-Z.]{0,5})[_-](?:FY)?(20\d\d)[_-]?Q([1-4])\b/.exec(fileName);
  return found === null ? null : { ticker: found[1]!, quarter: `FY${found[2]}-Q${found[3]}` };
}

const opening = 6_000;

/** Names by which a call may greet its listeners, without a legal form. */
function names({ name, aliases }: Company): readonly string[] {
  const bare = (text: string): string =>
    text
      .replace(/,? (?:Inc|Corp|Corporation|Platforms|Systems|Ltd|plc|Company|Holdings|Global)\b\.?.*$/i, '')
      .trim();
  return [...new Set([name, ...aliases].map(bare))].filter((each) => each.length > 1);
}

const spoken = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'iu').test(
    text,
  );

/** The firm whose call it is by the opening's words, when that is another than the labelled one; else `null`. */
export function anotherCompany(
  text: string,
  labelled: Company,
  companies: readonly Company[],
): Company | null {
  const start = text.slice(0, opening);
  if (names(labelled).some((name) => spoken(start, name)) || spoken(start, labelled.ticker ?? '\u0000'))
    return null;
  const welcome = /\bwelcome\b[^.?!]{0,160}/i.exec(start)?.[0] ?? start.slice(0, 800);
  return (
    companies.find(
      (other) => other.id !== labelled.id && names(other).some((name) => spoken(welcome, name)),
    ) ?? null
  );
}
