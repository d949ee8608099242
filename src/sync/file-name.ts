import { toHex } from '../hex';

/** What files hold. Each kind has a sequence of its own, so that who does without one need not read its files. */
export type Cargo = 'notes' | 'coverage';

/** What the name of a file tells: which device wrote it, and as its how-manieth. */
export interface FileId {
  /** Hexadecimal digits, drawn at random: twelve for notes, sixteen for coverage. */
  device: string;
  /** From 1 on. */
  sequence: number;
}

/** Bytes of the number that a device goes by. */
const NUMBER_BYTES: Record<Cargo, number> = { notes: 6, coverage: 8 };

const NAME = /^([0-9a-f]{12}|[0-9a-f]{16})-(\d{6,15})\.age$/;

/** A number for a device, drawn at random. */
export function newDeviceNumber(cargo: Cargo = 'notes'): string {
  return toHex(crypto.getRandomValues(new Uint8Array(NUMBER_BYTES[cargo])));
}

export function fileName({ device, sequence }: FileId): string {
  return `${device}-${String(sequence).padStart(6, '0')}.age`;
}

/** @returns null for a file that is none of ours, or holds something else */
export function fileIdOf(name: string, cargo: Cargo = 'notes'): FileId | null {
  const [, device, digits] = NAME.exec(name) ?? [];
  return device?.length === 2 * NUMBER_BYTES[cargo] ? { device, sequence: Number(digits) } : null;
}
