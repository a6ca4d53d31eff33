import { expect, test } from 'vitest';
import { isPublicAddress, isThisMachine } from './public-address.ts';

test.each([
  ...['8.8.8.8', '1.1.1.1', '172.15.255.255', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'],
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'],
  ...['255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8'],
  ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001::1', '2001:db8::1', 'localhost', '', '127.1', '0x7f000001'],
])('“%s” is not', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['[::1]', true],
  ['localhost.elsewhere.test', false],
  ['127.0.0.1.elsewhere.test', false],
  ['10.0.0.1', false],
])('%s is this machine: %s', (host, wanted) => {
  expect(isThisMachine(host)).toBe(wanted);
});
