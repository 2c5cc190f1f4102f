/** The bytes of a file as text, whatever the program that wrote them; what is no text is named. */
import { DataProblem, type Remark } from "./remark.js";

/** Bytes of a file. */
export const mostBytes = 64 * 1024 * 1024;

/** Beginnings of files that are no text, and the problem that each is. */
const beginnings = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], problem: "spreadsheet_file" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], problem: "spreadsheet_file" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], problem: "picture_file" },
  { bytes: [0xff, 0xd8, 0xff], problem: "picture_file" },
  { bytes: [0x47, 0x49, 0x46, 0x38], problem: "picture_file" },
  { bytes: [0x25, 0x50, 0x44, 0x46], problem: "document_file" },
] as const;

/** Of so many bytes none may be zero in a text. */
const looked = 64 * 1024;

export function decode(bytes: Uint8Array): { text: string; remarks: Remark[] } {
  for (const { bytes: begins, problem } of beginnings) {
    if (begins.every((byte, i) => bytes[i] === byte)) throw new DataProblem(problem);
  }
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : null;
  // The decoders leave out the mark at the beginning.
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), remarks: [] };
  if (bytes.subarray(0, looked).includes(0)) throw new DataProblem("no_text");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), remarks: [] };
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    return { text, remarks: [{ code: "encoding", values: {} }] };
  }
}
