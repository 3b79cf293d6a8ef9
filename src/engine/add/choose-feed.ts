import { Problem } from '../../core/index.ts';
import type { Feed, GivenFile } from '../../sources/feed.ts';
import { unreadFile } from './unread-file.ts';

/** The one feed that a file fits, or a problem that says what the file would need. */
export function chooseFeed(file: GivenFile, feeds: readonly Feed[]): Feed {
  const answers = feeds.map((feed) => ({ feed, answer: feed.recognise(file) }));
  const [first, second] = answers.filter(({ answer }) => answer.fits).map(({ feed }) => feed);
  if (first !== undefined && second === undefined) return first;
  if (first !== undefined && second !== undefined)
    throw new Problem(
      'unsupported',
      `expected a file of one source; this one fits both ${first.title} and ${second.title}`,
      { hint: 'Say which with --feed NAME.', facts: { fits: [first.name, second.name] } },
    );
  const near = answers.flatMap(({ feed, answer }) =>
    !answer.fits && answer.near !== undefined ? [{ feed, near: answer.near }] : [],
  );
  const [closest] = near;
  if (closest === undefined) throw unreadFile(file);
  throw new Problem('unsupported', `this looks like ${closest.feed.title}, but ${closest.near}`, {
    hint: 'The source may have changed its file: nothing of it was added. Its README in src/sources says what it expects.',
    facts: { near: near.map(({ feed }) => feed.name) },
  });
}

/** The feed of that name, whatever the file looks like. */
export function namedFeed(name: string, feeds: readonly Feed[]): Feed {
  const found = feeds.find((feed) => feed.name === name);
  if (found !== undefined) return found;
  throw new Problem('bad-option', `Expected --feed to name a source; "${name.slice(0, 40)}" came.`, {
    hint: `There are: ${feeds.map((feed) => feed.name).join(', ')}`,
  });
}
