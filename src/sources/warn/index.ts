import type { Feed } from '../feed.ts';
import { registerFeed } from './register-feed.ts';
import { stateFeed } from './state-feed.ts';
import { stateLists } from './states/index.ts';

/** The states' own lists, and the register that gathers several of them. */
export const warnFeeds: readonly Feed[] = [...stateLists.map(stateFeed), registerFeed];
