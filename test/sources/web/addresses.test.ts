import { expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/sources/web/addresses.ts';

it.each(['93.184.216.34', '1.1.1.1', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::200e'])(
  '%s is public',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

it.each([
  ['127.0.0.1', 'this machine'],
  ['0.0.0.0', 'this machine'],
  ['10.1.2.3', 'a private network'],
  ['172.16.0.1', 'a private network'],
  ['192.168.1.1', 'a private network'],
  ['169.254.169.254', 'cloud metadata'],
  ['100.64.0.1', 'carrier-grade translation'],
  ['198.18.0.1', 'benchmarks'],
  ['224.0.0.1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['::1', 'this machine'],
  ['::', 'this machine'],
  ['::ffff:127.0.0.1', 'this machine, mapped'],
  ['::ffff:8.8.8.8', 'mapped'],
  ['64:ff9b::7f00:1', 'translated'],
  ['fe80::1', 'link-local'],
  ['fc00::1', 'unique local'],
  ['fd00:ec2::254', 'cloud metadata'],
  ['2002:7f00:1::', 'a tunnel to this machine'],
  ['2001:db8::1', 'documentation'],
  ['ff02::1', 'multicast'],
  ['localhost', 'a name'],
])('%s is not: %s', (address) => expect(isPublicAddress(address)).toBe(false));
