import { describe, expect, test } from 'vitest';
import { serverAddress } from '../../../../src/sync/stores/address';

describe('the address of a server', () => {
  test.each([
    ['cloud.example/remote.php/dav/files/ada', 'https://cloud.example/remote.php/dav/files/ada/'],
    ['  https://cloud.example:8443//  ', 'https://cloud.example:8443/'],
    ['http://192.168.1.5:5005/home', 'http://192.168.1.5:5005/home/'],
    ['https://cloud.example/dav/?from=mail#top', 'https://cloud.example/dav/'],
    ['nas.local:5006', 'https://nas.local:5006/'],
  ])('%j is %s', (typed, address) => {
    expect(serverAddress(typed)).toBe(address);
  });

  test.each([
    '',
    'ftp://cloud.example/',
    'https://',
    'two words',
    'https://ada:secret@cloud.example/',
    'davs://a.b/',
  ])('is not %j', (typed) => {
    expect(() => serverAddress(typed)).toThrow(expect.objectContaining({ code: 'syncBadAddress' }));
  });
});
