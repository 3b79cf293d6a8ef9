import { toUSVString } from 'node:util';
import type { Changes } from '../../engine/changes/changes.ts';

/** Text inside an element: markup opened, and what XML cannot hold left out. */
function escaped(text: string): string {
  return toUSVString(text)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A name that stays the same for the same change, whoever makes the feed (RFC 4151). */
const tag = (...parts: readonly string[]): string =>
  `tag:headcount.invalid,2026:${parts.map((part) => encodeURIComponent(toUSVString(part))).join(':')}`;

/** The changes as an Atom feed (RFC 4287). */
export function atomFeed({ since, asOf, changes }: Changes): string {
  const newest =
    changes
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? asOf;
  const entries = changes.map(({ kind, source, key, subject, day, detail }) =>
    [
      '  <entry>',
      `    <id>${escaped(tag('change', source, kind, day, key))}</id>`,
      `    <title>${escaped(`${kind}: ${subject}`)}</title>`,
      `    <updated>${day.slice(0, 10)}T00:00:00Z</updated>`,
      `    <category term="${escaped(kind)}"/>`,
      `    <content type="text">${escaped(`${source}, ${key}: ${detail}`)}</content>`,
      '  </entry>',
    ].join('\n'),
  );
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${tag('changes', 'since', since)}</id>`,
    `  <title>Headcount: changes since ${escaped(since)}</title>`,
    `  <updated>${newest.slice(0, 10)}T00:00:00Z</updated>`,
    '  <author><name>Headcount</name></author>',
    ...entries,
    '</feed>',
  ].join('\n')}\n`;
}
