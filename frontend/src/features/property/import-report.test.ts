import { expect, it } from 'vitest';
import { fileType, reportCsv, rowsIn } from './import-report';

it('writes the rejected rows as a table', () => {
  expect(
    reportCsv([
      { line: 8, field: 'ListPrice', reason: '"about half" is not a number, sorry.' },
      { line: null, field: null, reason: 'Cut\noff' },
    ]),
  ).toBe('line,column,reason\r\n8,ListPrice,"""about half"" is not a number, sorry."\r\n,,"Cut\noff"\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('lets no spreadsheet run %j', (reason) => {
  const cell = reportCsv([{ line: 2, field: reason, reason }]);
  expect(cell).toContain(`'${reason}`);
  expect(cell).not.toContain(`,${reason}`);
  expect(cell).not.toContain(`"${reason}`);
});

it('counts rows, not complaints', () => {
  const at = (line: number | null) => ({ line, field: null, reason: 'No.' });
  expect(rowsIn([at(2), at(2), at(3), at(null), at(null)])).toBe(4);
});

it('knows a file by its name or its type', () => {
  expect(fileType({ name: 'homes.CSV', type: '' })).toBe('text/csv');
  expect(fileType({ name: 'homes.json', type: '' })).toBe('application/json');
  expect(fileType({ name: 'homes', type: 'text/csv' })).toBe('text/csv');
  expect(fileType({ name: 'homes.xlsx', type: 'application/vnd.ms-excel' })).toBeNull();
});
