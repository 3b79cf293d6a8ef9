const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The calendar day that a page or mail gives for itself, in the zone it was written in; `null` when none is stated whole. */
export function statedDay(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const iso = value.match(/(?<!\d)((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?!\d)/);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const word = value.match(
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3})[a-z]*\.?,?\s+((?:19|20)\d{2})/,
  );
  if (word !== null) return day(Number(word[3]), monthOf(word[2]!), Number(word[1]));
  const american = value.match(/([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})/);
  if (american !== null) return day(Number(american[3]), monthOf(american[1]!), Number(american[2]));
  return null;
}

function monthOf(name: string): number {
  return months.indexOf(name.toLowerCase()) + 1;
}

function day(year: number, month: number, date: number): string | null {
  if (month < 1 || month > 12 || date < 1) return null;
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
