import { getDocumentProxy } from 'unpdf';
import { Problem } from '../../../core/index.ts';
import type { Extract } from '../types.ts';
import { type PlacedText, type PrintedLine, printedLines } from './page-lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withoutRunningHeads } from './running-heads.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const mostPages = 5000;
const mostChars = 40_000_000;

/** The text of a PDF that holds text. Pictures of text are not read, and the pages that have only those are said. */
export async function readPdf(bytes: Uint8Array): Promise<Extract> {
  // pdf.js takes the bytes for its own and refuses a Buffer; this is a copy of either.
  const pdf = await open(new Uint8Array(bytes));
  try {
    if (pdf.numPages > mostPages)
      throw new Problem(
        'unsupported',
        `expected at most ${mostPages} pages; this PDF says it has ${pdf.numPages}`,
      );
    const pages = await pagesOf(pdf);
    const empty = pages.filter((page) => page.length === 0).length;
    if (empty === pages.length)
      throw new Problem('unreadable', `expected text; none of this PDF’s ${pages.length} pages holds any`, {
        hint: 'It is probably a scan. Run it through text recognition (OCR) first.',
      });
    const { title, published } = await describedBy(pdf);
    const notes = [
      ...(empty > 0 ? [`${empty} of ${pages.length} pages hold no text`] : []),
      ...(endsEarly(bytes) ? ['the file ends before its end mark: what could be recovered was read'] : []),
      ...(published === null ? [] : ['published: the day the PDF was made; --published DATE sets another']),
    ];
    const body = withoutRunningHeads(pages);
    return {
      text: paragraphsOf(body),
      title: title ?? largestLine(body[0] ?? []),
      published,
      publisher: null,
      notes,
    };
  } catch (error) {
    throw damaged(error, bytes.length);
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  const size = bytes.length;
  try {
    return await getDocumentProxy(bytes, { verbosity: 0, useSystemFonts: false, disableFontFace: true });
  } catch (error) {
    throw damaged(error, size);
  }
}

function damaged(error: unknown, size: number): Problem {
  if (error instanceof Problem) return error;
  const locked = error instanceof Error && error.name === 'PasswordException';
  return new Problem(
    'unreadable',
    locked
      ? 'expected an open PDF; this one is locked with a password'
      : 'expected a PDF; this one is damaged',
    {
      hint: locked ? 'Save it without a password and read that.' : 'Fetch it again: it may be cut short.',
      facts: { reason: error instanceof Error ? error.message : String(error), bytes: size },
      cause: error,
    },
  );
}

async function pagesOf(pdf: Pdf): Promise<PrintedLine[][]> {
  const pages: PrintedLine[][] = [];
  let chars = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const lines = printedLines(items.filter((item: object) => 'str' in item) as PlacedText[]);
    page.cleanup();
    chars += lines.reduce((sum, line) => sum + line.text.length, 0);
    if (chars > mostChars)
      throw new Problem('unsupported', `expected at most ${mostChars} characters; this PDF unfolds to more`);
    pages.push(lines);
  }
  return pages;
}

async function describedBy(pdf: Pdf): Promise<{ title: string | null; published: string | null }> {
  const { info } = (await pdf.getMetadata()) as { info: { Title?: unknown; CreationDate?: unknown } };
  const title = typeof info.Title === 'string' ? info.Title.replace(/\s+/g, ' ').trim() : '';
  const fileName = /^(?:microsoft word|untitled|document\d*$)|\.(?:docx?|pdf|indd|rtf|tex|pages)$/i.test(
    title,
  );
  const made = String(info.CreationDate ?? '').match(/^D?:?((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)/);
  return {
    title: title === '' || fileName ? null : title,
    published: made === null ? null : `${made[1]}-${made[2]}-${made[3]}`,
  };
}

/** A headline is set larger than the text under it. */
function largestLine(page: readonly PrintedLine[]): string | null {
  const heights = page.map((line) => line.height).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const top = page.slice(0, 8);
  const largest = Math.max(0, ...top.map((line) => line.height));
  if (largest < usual * 1.25) return null;
  const start = top.findIndex((line) => line.height === largest);
  const end = top.findIndex((line, i) => i > start && line.height !== largest);
  const headline = top.slice(start, end < 0 ? undefined : end);
  return headline.map((line) => line.text).join(' ');
}

function endsEarly(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.subarray(-1024)).toString('latin1').includes('%%EOF');
}
