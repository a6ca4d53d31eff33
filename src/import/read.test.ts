import { expect, test } from 'vitest';
import { readFeed } from './read.ts';

test.each([
  'http://elsewhere.test/oruk/v3',
  'http://localhost.elsewhere.test/',
  'file:///etc/passwd',
  'https://a:b@x.test',
])('%s is not read', async (address) => {
  await expect(readFeed(address)).rejects.toThrow('Only a file, an address that starts with https://');
});

test('a file that is not there is named', async () => {
  await expect(readFeed('/no/such/file.json')).rejects.toThrow('There is no file /no/such/file.json.');
});
