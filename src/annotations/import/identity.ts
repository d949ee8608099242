import { toHex } from '../../hex';

/** The namespace of addresses (RFC 9562, section 6.6). */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

const UUID = /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The id under which an annotation of elsewhere is kept: its own where that is a UUID, else the name-based UUID
 * (version 5) of its IRI, so that the same annotation always gets the same one.
 */
export async function idFor(iri: string): Promise<string> {
  return UUID.test(iri) ? iri.toLowerCase() : `urn:uuid:${await nameBasedUuid(iri)}`;
}

/** RFC 9562, section 5.5. */
async function nameBasedUuid(name: string): Promise<string> {
  const namespace = URL_NAMESPACE.replaceAll('-', '').match(/../g) ?? [];
  const bytes = [...namespace.map((byte) => Number.parseInt(byte, 16)), ...new TextEncoder().encode(name)];
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', new Uint8Array(bytes)));
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return toHex(hash.subarray(0, 16)).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
