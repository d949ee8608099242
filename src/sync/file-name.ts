import { toHex } from '../hex';

/** What the name of a file tells: which device wrote it, and as its how-manieth. */
export interface FileId {
  /** Twelve hexadecimal digits, drawn at random. */
  device: string;
  /** From 1 on. */
  sequence: number;
}

const NAME = /^([0-9a-f]{12})-(\d{6,15})\.age$/;

/** A number for a device, drawn at random: 48 bits. */
export function newDeviceNumber(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(6)));
}

export function fileName({ device, sequence }: FileId): string {
  return `${device}-${String(sequence).padStart(6, '0')}.age`;
}

/** @returns null for a file that is none of ours */
export function fileIdOf(name: string): FileId | null {
  const [, device, digits] = NAME.exec(name) ?? [];
  return device === undefined ? null : { device, sequence: Number(digits) };
}
