import { openInternet, type WebEffects } from '../web/index.ts';

/** What pulling needs of the outside: the network, the time of day in milliseconds since 1970, and a way to wait. */
export interface PullEffects {
  readonly web: WebEffects;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export const livePull: PullEffects = {
  web: { ...openInternet, milliseconds: 60_000, mostBytes: 200_000_000 },
  now: () => Date.now(),
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};
