/**
 * The part of the W3C's Web Annotation context (http://www.w3.org/ns/anno.jsonld) that the export uses, written after
 * the terms of https://www.w3.org/TR/annotation-vocab/#json-ld-context so that tests need no network. A term that is
 * missing here makes the tests fail, as it does where it is missing there.
 */
const resource = (id: string) => ({ '@id': id, '@type': '@id' });
const term = (id: string) => ({ '@id': id, '@type': '@vocab' });

export const w3cContext = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    dctypes: 'http://purl.org/dc/dcmitype/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',

    Annotation: 'oa:Annotation',
    TextualBody: 'oa:TextualBody',
    SpecificResource: 'oa:SpecificResource',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    CssStylesheet: 'oa:CssStyle',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    Person: 'foaf:Person',
    Software: 'as:Application',
    Text: 'dctypes:Text',
    commenting: 'oa:commenting',
    highlighting: 'oa:highlighting',
    tagging: 'oa:tagging',
    classifying: 'oa:classifying',

    body: resource('oa:hasBody'),
    target: resource('oa:hasTarget'),
    source: resource('oa:hasSource'),
    selector: resource('oa:hasSelector'),
    stylesheet: resource('oa:styledBy'),
    creator: resource('dcterms:creator'),
    generator: resource('as:generator'),
    motivation: term('oa:motivatedBy'),
    purpose: term('oa:hasPurpose'),
    first: resource('as:first'),
    items: { ...resource('as:items'), '@container': '@list' },

    created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
    modified: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' },
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
    startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
    value: 'rdf:value',
    format: 'dc:format',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    styleClass: 'oa:styleClass',
    name: 'foaf:name',
    label: 'rdfs:label',
  },
};
