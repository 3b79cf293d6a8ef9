/**
 * The value of a written number, whatever the country: 1,250 · 1.250 · 1 250 · 1'250 · 1,12,400 · 6,5 · 6.5.
 * `decimal` says that a unit follows (a percent, a million), where 1.250 is a decimal and not a thousand.
 */
export function valueOfDigits(digits: string, decimal: boolean): number {
  const plain = digits.replace(/[ ']/g, '');
  const comma = plain.lastIndexOf(',');
  const dot = plain.lastIndexOf('.');
  if (comma >= 0 && dot >= 0) {
    return comma > dot ? Number(plain.replace(/\./g, '').replace(',', '.')) : Number(plain.replace(/,/g, ''));
  }
  const mark = comma >= 0 ? ',' : dot >= 0 ? '.' : '';
  if (mark === '') return Number(plain);
  const parts = plain.split(mark);
  const tail = parts[parts.length - 1]!;
  const grouped =
    parts.length > 2 ||
    (tail.length === 3 && parts[0]!.length <= 3 && parts[0] !== '0' && (mark === ',' ? true : !decimal));
  return grouped ? Number(parts.join('')) : Number(parts.join('.'));
}
