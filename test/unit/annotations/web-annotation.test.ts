import jsonld, { type ContextDefinition, type JsonLdDocument, type NodeObject, type Options } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { readAnnotations } from '../../../src/annotations/import/read';
import { toCollection } from '../../../src/annotations/web-annotation';
import { boats, cost } from './notes';
import { w3cContext } from './w3c-context';

const collection = toCollection([cost, boats], 'urn:uuid:11111111-1111-4111-8111-111111111111', 'Notes');

/** `safe`: a key or type that the context does not define is an error, and so is a relative IRI. */
const options: Options.Expand & { safe: true } = {
  safe: true,
  documentLoader: async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not the W3C's context: ${url}`);
    return { documentUrl: url, document: w3cContext as unknown as NodeObject };
  },
};

const collectionContext = { '@context': 'http://www.w3.org/ns/anno.jsonld' } as ContextDefinition;

const plain = (value: object): JsonLdDocument => JSON.parse(JSON.stringify(value));

describe('the export', () => {
  it('is JSON-LD in which every key has a meaning in the W3C’s context', async () => {
    const [expanded] = await jsonld.expand(plain(collection), options);
    expect(expanded?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    const compacted = await jsonld.compact(expanded ?? {}, collectionContext, options);
    expect(compacted).toEqual(plain(collection));
  });

  it('says as a graph what the model asks of an annotation', async () => {
    const nquads = String(
      await jsonld.toRDF(plain(collection), {
        ...options,
        format: 'application/n-quads',
      }),
    );
    const oa = 'http://www.w3.org/ns/oa#';
    const lines = nquads.split('\n');
    const count = (part: string) => lines.filter((line) => line.includes(part)).length;
    expect(count(`<${oa}Annotation>`)).toBe(2);
    expect(count(`<${cost.id}> <${oa}hasBody>`)).toBe(4);
    expect(count(`<${oa}hasTarget>`)).toBe(2);
    expect(count(`<${oa}hasSource> <${cost.target.url}>`)).toBe(2);
    expect(count(`<${oa}hasPurpose> <${oa}tagging>`)).toBe(2);
    expect(count(`<${oa}hasPurpose> <${oa}classifying>`)).toBe(1);
    expect(count(`<${oa}motivatedBy> <${oa}commenting>`)).toBe(1);
    expect(count(`<${oa}motivatedBy> <${oa}highlighting>`)).toBe(1);
    expect(count(`<${oa}exact> "Repairs cost 12 million pounds"`)).toBe(1);
    expect(
      count(
        `<http://purl.org/dc/terms/modified> "${cost.modified}"^^<http://www.w3.org/2001/XMLSchema#dateTime>`,
      ),
    ).toBe(1);
  });

  it('is refused by the same check where a key has no meaning', async () => {
    const wrong = { ...collection, shelf: 'top' };
    await expect(jsonld.expand(plain(wrong), options)).rejects.toThrow();
  });

  it('comes back without author and date where they were not known', async () => {
    const { author: _, publishedAt: __, ...target } = boats.target;
    const bare = { ...boats, target };
    const text = JSON.stringify(toCollection([bare], collection.id, 'Notes'));
    expect(text).not.toMatch(/creator":"|issued/);
    const read = await readAnnotations(text);
    expect(read).toStrictEqual({ annotations: [bare], bad: [] });
  });

  it('comes back as it was', async () => {
    expect(await readAnnotations(JSON.stringify(collection))).toEqual({
      annotations: [cost, boats],
      bad: [],
    });
  });
});
