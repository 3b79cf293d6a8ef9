import PostalMime, { type Address, type Email } from 'postal-mime';
import { Problem } from '../../core/index.ts';
import { statedDay } from './html/dates.ts';
import { readHtml } from './html/index.ts';
import { normaliseLines } from './normalise.ts';
import type { Extract } from './types.ts';

/** A saved mail: its subject as the title, its own words as the text. Attachments are named and left closed. */
export async function readEmail(bytes: Uint8Array): Promise<Extract> {
  const mail = await parse(bytes);
  const title = mail.subject?.replace(/\s+/g, ' ').trim() || null;
  const { body, notes } = bodyOf(mail);
  if (body.trim() === '' && title === null)
    throw new Problem('unreadable', 'expected a mail with text; this one holds none', {
      facts: { attachments: mail.attachments.length },
    });
  const closed = mail.attachments.map((attachment) => attachment.filename ?? attachment.mimeType);
  return {
    text: [title, body.trim()].filter((part) => part).join('\n\n'),
    title,
    // The day as the sender's clock had it, not as it fell in Greenwich.
    published: statedDay(mail.headers.find((header) => header.key === 'date')?.value),
    publisher: nameOf(mail.from),
    notes:
      closed.length === 0
        ? notes
        : [...notes, `${closed.length} attached and not read: ${closed.slice(0, 5).join(', ')}`],
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 32, maxRfc822NestingDepth: 2 });
  } catch (error) {
    throw new Problem('unreadable', 'expected a mail; its parts could not be told apart', { cause: error });
  }
}

function bodyOf(mail: Email): { body: string; notes: readonly string[] } {
  const text = normaliseLines(mail.text ?? '');
  if (mail.html === undefined) return { body: text, notes: [] };
  const page = readHtml(mail.html);
  // Many senders' text part says no more than "view this mail in your browser".
  if (text.trim().length >= 400 || text.length * 3 >= page.text.length) return { body: text, notes: [] };
  return { body: normaliseLines(page.text), notes: page.notes };
}

function nameOf(from: Address | undefined): string | null {
  return from?.name || from?.address || null;
}
