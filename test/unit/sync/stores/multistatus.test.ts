import { describe, expect, test } from 'vitest';
import { filesOf } from '../../../../src/sync/stores/multistatus';

/** A listing as Apache writes it: one prefix for each namespace, absolute paths. */
const apache = `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:ns0="DAV:">
<D:response xmlns:lp1="DAV:"><D:href>/notes/</D:href><D:propstat><D:prop>
<lp1:resourcetype><D:collection/></lp1:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
<D:response xmlns:lp1="DAV:"><D:href>/notes/1-000001.age</D:href><D:propstat><D:prop>
<lp1:resourcetype/></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>
</D:multistatus>`;

function listing(...responses: string[]): string {
  return `<multistatus xmlns="DAV:">${responses.map((one) => `<response>${one}</response>`).join('')}</multistatus>`;
}

const plain = '<propstat><prop><resourcetype/></prop><status>HTTP/1.1 200 OK</status></propstat>';

describe('a WebDAV listing', () => {
  test('gives the files and leaves out the folder itself', () => {
    expect(filesOf(apache)).toEqual(['1-000001.age']);
  });

  test.each([
    ['a whole address', 'https://cloud.example/remote.php/dav/files/ada/notes/1.age'],
    ['a path', '/remote.php/dav/files/ada/notes/1.age'],
    ['a name', '1.age'],
    ['needless escapes', '/notes/%31%2Eage'],
    ['white space around', '\n  /notes/1.age\n'],
    ['a section of characters', '<![CDATA[/notes/1.age]]>'],
    ['an address with a query', '/notes/1.age?version=2'],
  ])('finds a name in %s', (_, href) => {
    expect(filesOf(listing(`<href>${href}</href>${plain}`))).toEqual(['1.age']);
  });

  test('reads names in any script, and markup in names', () => {
    const hrefs = ['/n/%C3%A9t%C3%A9.txt', '/n/a%26b', '/n/a&amp;b'];
    const xml = listing(...hrefs.map((href) => `<href>${href}</href>${plain}`));
    expect(filesOf(xml)).toEqual(['été.txt', 'a&b', 'a&b']);
  });

  test('leaves out what is escaped in no encoding', () => {
    expect(filesOf(listing(`<href>/n/%E9t%E9</href>${plain}`, `<href>/n/1.age</href>${plain}`))).toEqual([
      '1.age',
    ]);
  });

  test('leaves out what the server lists as gone, but keeps what has only a missing property', () => {
    const gone = '<href>/n/1.age</href><status>HTTP/1.1 404 Not Found</status>';
    const unknown =
      '<href>/n/2.age</href><propstat><prop><x/></prop><status>HTTP/1.1 404 Not Found</status></propstat>';
    expect(filesOf(listing(gone, unknown))).toEqual(['2.age']);
  });

  test('takes a folder of another namespace for a file, as the standard has it', () => {
    const other =
      '<propstat><prop><resourcetype><c:collection xmlns:c="urn:c"/></resourcetype></prop></propstat>';
    expect(filesOf(listing(`<href>/n/1.age</href>${other}`))).toEqual(['1.age']);
  });

  test('is refused wherever it ends too early', () => {
    for (let end = apache.indexOf('<D:response'); end < apache.length; end += 7) {
      expect(() => filesOf(apache.slice(0, end))).toThrow(expect.objectContaining({ code: 'syncTruncated' }));
    }
  });

  test.each(['', 'Not found', '<html><body>Sign in</body></html>', '{"files":[]}'])('is not %j', (text) => {
    expect(() => filesOf(text)).toThrow(expect.objectContaining({ code: 'syncNotWebdav' }));
  });

  test('may not declare entities', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]>${listing('<href>/n/&b;</href>')}`;
    expect(() => filesOf(bomb)).toThrow(expect.objectContaining({ code: 'syncNotWebdav' }));
  });

  test('of 5,000 files is read in a time that grows with their number alone', () => {
    /** The least of several times: whatever else the machine does adds to each by chance. */
    const time = (count: number) => {
      const xml = listing(...Array.from({ length: count }, (_, n) => `<href>/n/${n}.age</href>${plain}`));
      const times = Array.from({ length: 3 }, () => {
        const begin = performance.now();
        expect(filesOf(xml)).toHaveLength(count);
        return performance.now() - begin;
      });
      return Math.min(...times);
    };
    expect(time(5_000)).toBeLessThan(50 * Math.max(1, time(500)));
  });
});
