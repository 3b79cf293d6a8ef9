export { openInternet, type WebEffects } from './effects.ts';
export { type FetchedPage, fetchPage } from './fetch-page.ts';
