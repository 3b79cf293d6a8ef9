import { DOMParser } from 'linkedom';
import { expect, it } from 'vitest';
import { atomFeed } from '../../../src/cli/changes/atom.ts';
import type { Changes } from '../../../src/engine/changes/changes.ts';

const change = { kind: 'new', source: 'warn-zz', key: 'b & c | <d>', day: '2026-07-26' } as const;
const found: Changes = {
  since: '2026-07-01',
  asOf: '2026-08-01',
  first: [],
  changes: [
    { ...change, subject: 'Brandholt & Söhne <Ashford> "North" ]]>', detail: '90 on ? for ?' },
    { ...change, key: 'e', subject: 'half \ud83d of a pair, a bell \u0007', detail: '' },
  ],
};

it('escapes what it tells of, and holds what Atom asks of a feed and of each entry', () => {
  const feed = atomFeed(found);
  expect(feed).toMatch(
    /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom">/,
  );
  expect(feed).toContain(
    '<title>new: Brandholt &amp; Söhne &lt;Ashford&gt; &quot;North&quot; ]]&gt;</title>',
  );
  expect(feed).toContain('half \ufffd of a pair, a bell </title>');
  const document = new DOMParser().parseFromString(feed, 'text/xml');
  const texts = (tag: string): string[] =>
    [...document.querySelectorAll(`entry > ${tag}`)].map((e) => e.textContent ?? '');
  for (const tag of ['id', 'title', 'updated', 'content']) expect(texts(tag), tag).toHaveLength(2);
  expect(new Set(texts('id')).size).toBe(2);
  for (const id of texts('id')) expect(id).toMatch(/^tag:[\w.]+,2026:[\w%.:|!~*'()-]+$/);
  expect(texts('updated')).toEqual(['2026-07-26T00:00:00Z', '2026-07-26T00:00:00Z']);
});

it('is the same text for the same changes, and a feed when there are none', () => {
  expect(atomFeed(found)).toBe(atomFeed(found));
  expect(atomFeed({ ...found, changes: [] })).toContain('<updated>2026-08-01T00:00:00Z</updated>');
});
