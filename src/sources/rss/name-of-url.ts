import { createHash } from 'node:crypto';

/** An address as a file's name that tells it from others of the same last part. */
export function nameOfUrl(url: string): string {
  const { host, pathname } = URL.canParse(url) ? new URL(url) : { host: '', pathname: url };
  const last =
    pathname
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? host;
  const [, stem = '', ending = ''] = /^(.*?)(\.\w{1,5})?$/.exec(last) ?? [];
  return `${stem.slice(0, 60)}-${createHash('sha256').update(url).digest('hex').slice(0, 8)}${ending || '.html'}`;
}
