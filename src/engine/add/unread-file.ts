import { Problem } from '../../core/index.ts';
import { saysAbsent } from '../../sources/boards/index.ts';
import type { GivenFile } from '../../sources/feed.ts';
import { decodeTable } from '../../sources/table/decode.ts';

const documents =
  'headcount read reads articles, pages and PDF files; add takes tables and payloads of sources.';

/** Why no feed reads a file, in words that say what came and what to do. */
export function unreadFile({ name, bytes }: GivenFile): Problem {
  const facts = { file: name, bytes: bytes.length };
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('utf8').replaceAll('\0', '').trim();
  if (start === '')
    return new Problem('unreadable', 'expected rows; the file is empty', { hint: 'Fetch it again.', facts });
  if (/^(?:\ufeff|<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*<(?:!doctype html|html|head|body)\b/i.test(start))
    return webPage(start, facts);
  if (start.startsWith('%PDF-'))
    return new Problem('unsupported', 'expected a table or payload of a source; this is a PDF', {
      hint: documents,
      facts,
    });
  if (/^[{[]/.test(start) && !isWholeJson(bytes))
    return new Problem('unreadable', 'expected whole JSON; this does not parse: it may have been cut short', {
      hint: 'Fetch it again.',
      facts,
    });
  if (/^[{[]/.test(start))
    return new Problem('unsupported', 'expected JSON of a known source; its members are those of none', {
      hint: hintFor(start),
      facts,
    });
  const [line = ''] = start.split(/\r?\n/, 1);
  return new Problem(
    'unsupported',
    `expected the header of a known source; it begins: ${line.slice(0, 160)}`,
    {
      hint: 'docs/add-a-state.md shows how a new source is declared; --feed NAME has it read as one that is known.',
      facts,
    },
  );
}

/** A board that shows nothing looks alike on several systems: its address alone tells whose it is. */
function hintFor(start: string): string {
  if (saysAbsent(start) !== null)
    return 'It says that something is not there. If that is a board, --url ADDRESS says which, and the answer is kept.';
  if (/^\[\s*\]$|"(?:jobs|offers|content|jobPostings)"\s*:\s*\[\s*\]/.test(start))
    return 'It may be a board that shows no posting, which is told by its address alone: --url ADDRESS says which, and that it was empty is kept.';
  return `It begins: ${start.slice(0, 80)}`;
}

function isWholeJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(decodeTable(bytes).text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

/** A page that a server sent in place of the file: its title says why, more often than not. */
function webPage(start: string, facts: Readonly<Record<string, unknown>>): Problem {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(start)?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
  const refused =
    /\b(40[0-9]|429|50[0-9])\b|forbidden|access denied|not found|too many requests|captcha|are you a robot/i;
  const said = title === '' ? '' : `, titled "${title.slice(0, 80)}"`;
  const kind = refused.test(`${title} ${start.slice(0, 1500)}`)
    ? 'a page on which the server refuses to send it'
    : 'a web page';
  return new Problem('unsupported', `expected a table or payload of a source; this is ${kind}${said}`, {
    hint: `Fetch the file itself, not the page that links to it. ${documents}`,
    facts,
  });
}
