import { statedDay } from './html/dates.ts';

/** What a Markdown file says about itself: its front matter, else its first heading. The text itself stays as written. */
export function describeMarkdown(text: string): { title: string | null; published: string | null } {
  const front = text.match(/^---\n([\s\S]{0,4000}?)\n---(?:\n|$)/)?.[1] ?? '';
  const field = (name: string): string | null =>
    front
      .match(new RegExp(`^${name}:[ \\t]*(.+)$`, 'im'))?.[1]
      ?.replace(/^["']|["']$/g, '')
      .trim() ?? null;
  const heading = text.slice(0, 8000).match(/^#[ \t]+(.+?)[ \t]*#*$/m)?.[1] ?? null;
  return { title: field('title') ?? heading, published: statedDay(field('date') ?? field('published')) };
}
