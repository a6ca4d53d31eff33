import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseFeed } from './parse-feed.ts';

test.each(['utf8', 'utf16le'] as const)('bytes in %s are read, with or without their mark', (encoding) => {
  const mark = encoding === 'utf8' ? [0xef, 0xbb, 0xbf] : [0xff, 0xfe];
  expect(parseFeed(Buffer.concat([Buffer.from(mark), Buffer.from('{"a":"é"}', encoding)]))).toEqual({ a: 'é' });
});

test('bytes in another encoding are rejected, not guessed', () => {
  expect(() => parseFeed(Buffer.from('{"a":"é"}', 'latin1'))).toThrow(
    'The feed is not text in UTF-8. Save it as UTF-8 and try again.',
  );
  expect(() => parseFeed(gzipSync('{}'))).toThrow('The feed is not text in UTF-8.');
});

test('bytes that are not JSON are rejected, without repeating them', () => {
  expect(() => parseFeed(Buffer.from('{"a":\u001b[2J'))).toThrow(
    /^The feed is not JSON(?:, at position \d+)?\. Was it cut off\?$/,
  );
  expect(() => parseFeed(Buffer.from(''))).toThrow('The feed is not JSON. Was it cut off?');
});

test.each([
  ['id,organization_id,name\n1,2,Harbour\n', 'a table (CSV)'],
  ['id;name\r\n1;Harbour\r\n', 'a table (CSV)'],
  ['\uFEFF"id"\t"name"\n', 'a table (CSV)'],
  ['<!doctype html><p>a, b', 'a web page or XML'],
  ['  <?xml version="1.0"?>', 'a web page or XML'],
  ['PK\u0003\u0004\u0014', 'a zip file or a workbook'],
])('%j is named for what it is', (text, what) => {
  expect(() => parseFeed(Buffer.from(text))).toThrow(`The feed is ${what}`);
});

test.each(['{"a": 1, "b"', '[1,2', '"a,b', 'null x', 'just words'])('%j is not taken for a table', (text) => {
  expect(() => parseFeed(Buffer.from(text))).toThrow('The feed is not JSON');
});
