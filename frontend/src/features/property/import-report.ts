import type { ImportRejection } from '../../api/schema';
import { words } from './words';

export const largestFile = 10 * 1024 * 1024;

/** What to call a chosen file to the server, or null for one it does not read. */
export function fileType(file: { name: string; type: string }): 'text/csv' | 'application/json' | null {
  if (/\.csv$/i.test(file.name) || file.type === 'text/csv') return 'text/csv';
  if (/\.json$/i.test(file.name) || file.type === 'application/json') return 'application/json';
  return null;
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
function cell(value: string): string {
  const tame = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

export function reportCsv(rejected: ImportRejection[]): string {
  const rows = rejected.map(({ line, field, reason }) => [
    line === null ? '' : String(line),
    field ?? '',
    reason,
  ]);
  return [words.import.reportHead, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Several complaints about one line are one row; those about no line count each. */
export const rowsIn = (rejected: ImportRejection[]): number =>
  new Set(rejected.map(({ line }, index) => (line === null ? `no line ${index}` : line))).size;
