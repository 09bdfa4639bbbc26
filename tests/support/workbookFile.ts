import { inflateRawSync } from 'node:zlib';
import { sheetPrefix } from '../../src/exports/workbook/address.ts';
import type { Workbook } from '../../src/exports/workbook/sheet.ts';

/** The numbers in the named cells of a workbook's file, as any reader of .xlsx finds them. */
export function namedNumbers(file: Buffer, { sheets }: Workbook): ReadonlyMap<string, number> {
  const parts = fileParts(file);
  const names = parts.get('xl/workbook.xml') ?? '';
  const numbers = new Map<string, number>();
  for (const [at, { name: sheet }] of sheets.entries()) {
    const cells = new Map(
      [
        ...(parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '').matchAll(
          /<c r="([A-Z]+\d+)"[^>]*><v>([^<]*)<\/v>/g,
        ),
      ].map(([, place = '', value = '']) => [place, Number(value)]),
    );
    for (const [, name = '', prefix, column = '', row = ''] of names.matchAll(
      /<definedName name="([^"]*)">(.*?!)\$([A-Z]+)\$(\d+)</g,
    )) {
      const value = cells.get(column + row);
      if (prefix === sheetPrefix(sheet) && value !== undefined) numbers.set(name, value);
    }
  }
  return numbers;
}

/**
 * The texts in a zipped file by their paths.
 *
 * @source APPNOTE.TXT (PKWARE): central directory, local headers, methods 0 and 8
 */
export function fileParts(file: Buffer): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const [name, extra, note] = [28, 30, 32].map((field) => file.readUInt16LE(at + field));
    const local = file.readUInt32LE(at + 42);
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const bytes = file.subarray(from, from + packed);
    const path = file.toString('utf8', at + 46, at + 46 + (name ?? 0));
    parts.set(path, (method === 8 ? inflateRawSync(bytes) : bytes).toString('utf8'));
    at += 46 + (name ?? 0) + (extra ?? 0) + (note ?? 0);
  }
  return parts;
}
