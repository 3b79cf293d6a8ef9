export interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF written by hand: one font, the given words at the given places, and a cross-reference table that is right. */
export function smallPdf(
  pages: readonly (readonly PrintedText[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array {
  const first = 4;
  const pageIds = pages.map((_, i) => first + i * 2);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${first + i * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      stream(page),
    ]),
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${value})`)
      .join(' ')} >>`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
}

function stream(page: readonly PrintedText[]): string {
  const words = page.map(({ text, x, y, size = 11 }) => {
    const escaped = text.replace(/[\\()]/g, (c) => `\\${c}`);
    return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
  });
  const body = words.join('\n');
  return `<< /Length ${body.length} >>\nstream\n${body}\nendstream`;
}

/** Lines of one column, from the top of the page down. */
export function column(lines: readonly string[], from = 700, leading = 14): PrintedText[] {
  return lines.map((text, i) => ({ text, x: 72, y: from - i * leading }));
}
