import { attribute, elements } from './xml.ts';

/** Number formats that show a day, of those that every spreadsheet program knows by number (ECMA-376 part 1, 18.8.30). */
const builtIn = (format: number): boolean => (format >= 14 && format <= 17) || format === 22;

/** Whether a cell's style shows its number as a day. */
export function dateStyles(styles: string): (style: number) => boolean {
  const own = new Map(
    [...elements(styles, 'numFmt')].map((format) => [
      Number(attribute(format, 'numFmtId')),
      /[yd]/i.test((attribute(format, 'formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')),
    ]),
  );
  const [cellStyles] = elements(styles, 'cellXfs');
  const dated = [...elements(cellStyles?.inner ?? '', 'xf')].map((style) => {
    const format = Number(attribute(style, 'numFmtId'));
    return own.get(format) ?? builtIn(format);
  });
  return (style) => dated[style] === true;
}

const dayLength = 86_400_000;

/** The day of a serial number. The 1900 calendar counts a 29 February 1900 that never was, so days after it are one too high. */
export function serialDay(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 200_000) return null;
  const whole = Math.floor(serial);
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  return new Date(first + whole * dayLength).toISOString().slice(0, 10);
}
