import type { WrittenVersion } from './write';

const ferry = 'https://harbour.example/ferry';
const bridge = 'https://gazette.example/bridge';

const article = (url: string, publisher: string, readAt: number) => ({
  url,
  publisher,
  readAt,
  firstReadAt: readAt,
  title: `Title of ${url}`,
  author: null,
  publishedAt: '2031-05-02T08:00:00Z',
  language: 'en',
});

const claim = (row: number, url: string, text: string) => ({
  row,
  url,
  text,
  claimId: `claim ${row}`,
  block: row,
  start: 0,
  end: text.length,
  speaker: null,
  hedged: false,
  focus: [],
  day: 22_401,
  revisedAt: null,
  terms: text.toLowerCase().split(' '),
});

const claims = [
  claim(1, ferry, 'The ferry carried 412 passengers to Tarsac'),
  claim(2, ferry, 'The captain of the ferry was Louis Delcambre'),
  // Row 3 went when its article was read again.
  claim(4, bridge, 'The Valmorin bridge cost 42 million euros'),
];

const evidence = {
  url: ferry,
  title: `Title of ${ferry}`,
  publisher: 'The Harbour Post',
  language: 'en',
  publishedAt: '2031-05-02T08:00:00Z',
  text: 'The bridge cost “42 million”',
  relation: 'supports',
};

const corroborated = { evidence: [evidence], differences: [], qualifiers: ['partial'] };

/** Terms beside the claims that have them, no search index. */
export const version1: WrittenVersion = {
  version: 1,
  stores: [
    {
      name: 'articles',
      keyPath: 'url',
      indexes: ['firstReadAt'],
      rows: [article(ferry, 'The Harbour Post', 1_000), article(bridge, 'The Gazette', 2_000)],
    },
    { name: 'claims', keyPath: 'row', autoIncrement: true, indexes: ['url'], rows: claims },
    {
      name: 'verdicts',
      keyPath: 'row',
      indexes: ['url'],
      rows: [
        { row: 1, url: ferry, mark: 'new', evidence: [], differences: [], qualifiers: [] },
        // Row 2 has none: its claim was imported, and not read.
        { row: 4, url: bridge, mark: 'corroborated', ...corroborated },
      ],
    },
    {
      name: 'dismissals',
      keyPath: 'claimId',
      indexes: ['url'],
      rows: [{ claimId: 'claim 2', url: ferry }],
    },
    {
      name: 'settings',
      keyPath: 'key',
      indexes: [],
      rows: [
        {
          key: 'settings',
          mode: 'chosenSites',
          paused: true,
          chosenSites: ['harbour.example'],
          offSites: [],
        },
      ],
    },
  ],
};
