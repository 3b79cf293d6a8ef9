import { Problem } from '../../core/index.ts';
import type { Ask, PullSource } from '../pull/ask.ts';
import { newsItems } from './items.ts';
import { nameOfUrl } from './name-of-url.ts';

const page = (url: string): Ask => ({ url, name: nameOfUrl(url), expect: 'page' });

const needsUrls = (command: string): Problem =>
  new Problem('bad-option', 'Expected --list with addresses or a file of them; none came.', {
    hint: `headcount pull ${command} --list addresses.txt`,
  });

export const pullNews: PullSource = {
  name: 'news',
  title: 'RSS and Atom feeds of your choice',
  gives: 'each feed of --list, and the pages that its entries lead to, since --since',
  terms: 'each site’s own; robots.txt is kept to',
  cadence: 'as often as the feed changes',
  everyMs: 2000,
  freshHours: 1,
  readBy: 'headcount read takes articles and filings',
  plan: ({ urls, since }) => {
    if (urls.length === 0) throw needsUrls('news');
    return urls.map((url) => ({
      url,
      name: nameOfUrl(url).replace(/\.html$/, '.xml'),
      expect: 'xml',
      follow: (body) =>
        newsItems(body)
          .filter(({ published }) => since === null || published === null || published >= since)
          .map(({ url: to }) => page(URL.canParse(to, url) ? new URL(to, url).href : to)),
    }));
  },
};

export const pullUrls: PullSource = {
  name: 'urls',
  title: 'Any list of addresses',
  gives: 'the pages and files of --list',
  terms: 'each site’s own; robots.txt is kept to',
  cadence: 'yours',
  everyMs: 2000,
  freshHours: 1,
  readBy: 'headcount read takes articles and filings',
  plan: ({ urls }) => {
    if (urls.length === 0) throw needsUrls('urls');
    return urls.map(page);
  },
};
