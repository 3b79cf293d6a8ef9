import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './addresses.ts';

/** What fetching needs of the outside; a test brings its own, nothing else can. */
export interface WebEffects {
  /** every address that a host name stands for */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** whether a connection to the address is allowed */
  readonly mayConnect: (address: string) => boolean;
  readonly milliseconds: number;
  readonly mostBytes: number;
}

export const openInternet: WebEffects = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  mayConnect: isPublicAddress,
  milliseconds: 30_000,
  mostBytes: 24_000_000,
};
