import { expect, it } from 'vitest';
import { describeMarkdown } from '../../../src/sources/files/markdown.ts';

it('takes title and day from the front matter, else the title from the first heading', () => {
  const front = '---\ntitle: "Where the jobs went"\ndate: 2026-04-23T08:00:00Z\n---\n# Another heading\n';
  expect(describeMarkdown(front)).toEqual({ title: 'Where the jobs went', published: '2026-04-23' });
  expect(describeMarkdown('# Plan #\n\nText')).toEqual({ title: 'Plan', published: null });
  expect(describeMarkdown('No heading, 2026-04-23 in passing')).toEqual({ title: null, published: null });
});
