import type { Reason } from './reasons.ts';

const cells = /[;|\t]|\s[/—–·]\s/;
const headed: RegExp = /\b(?:reasons?|why|cause|what (?:they|it|the company) said|explanation|grounds)\b/i;
const blank: RegExp =
  /^(?:\?|-|–|—|n\/?a|none(?: (?:given|stated|offered))?|nothing|unknown|not (?:stated|given|disclosed|known)|no (?:reason|comment|answer)[\w ]*|undisclosed|["“]?(?:focus|efficiency|restructuring|reorgani[sz]ation|realignment|strategy|transformation|simplification|agility|optimi[sz]ation)["”]?|closed|source.*|.*\b(?:blog|union|website|e-?mail|filing|spokes\w+|tracker))$/i;
const plainCell: RegExp =
  /^["“]?(?!(?:by|in|on|at|from|over|including|or|and|about|with|of|to|until|before|most|all|mostly|mainly)\b)[a-zß-ÿ][\wÀ-ÿ’' -]{3,60}["”]?\.?$/i;

/** The last cell of a listing's row, when the listing has a column for the reason or the row is name, count, reason. */
export function rowReasonIn(row: string, header: string): Reason | null {
  const parts = cells.test(row) && headed.test(header) ? row.split(cells) : shortRow(row);
  const last = parts.at(-1)?.trim().replace(/\.$/, '') ?? '';
  if (parts.length < 3 || blank.test(last) || !plainCell.test(last) || /[§¤\d]/.test(last)) return null;
  const start = row.lastIndexOf(last);
  return { label: 'other', start, end: start + last.length };
}

function shortRow(row: string): string[] {
  const parts = row.split(', ');
  return parts.length === 3 && /\d/.test(parts[1]!) && row.length < 90 ? parts : [];
}

const separators = [' — ', ' – ', ' | ', ' · ', '\t', '; '];

/** A line of a listing: four short cells or more behind one another. */
export function isRow(line: string): boolean {
  if (line.length > 260) return false;
  return separators.some((separator) => {
    const parts = line.split(separator);
    return parts.length >= 4 && parts.every((part) => part.length < 80);
  });
}
