import { expect, it } from 'vitest';
import { isolated } from '../../../src/present/isolated.ts';
import { tableRows } from '../../../src/features/exports/tableRows.ts';

const dollars = { locale: 'en-US', currency: 'USD' };

it('reads a table as it stands: words as words, plain figures as numbers, a wide cell with its room', () => {
  document.body.innerHTML =
    '<table><thead><tr><th>Plan</th><th>Cost</th></tr></thead><tbody><tr><th colspan="2">Bills</th></tr><tr><th>Fee</th><td>−$1,200</td></tr><tr><th>Ends</th><td>month 13</td></tr></tbody></table>';
  const table = document.querySelector('table');
  if (table === null) throw new Error('There is no table.');
  expect(tableRows(table, dollars)).toEqual([
    ['Plan', 'Cost'],
    ['Bills', ''],
    ['Fee', -1200],
    ['Ends', 'month 13'],
  ]);
});

it('leaves out the signs that only decorate a cell', () => {
  document.body.innerHTML =
    '<table><tbody><tr><th><button><span aria-hidden="true">+</span><span>Jan 2027</span></button></th><td>$3,900</td></tr></tbody></table>';
  const table = document.querySelector('table');
  if (table === null) throw new Error('There is no table.');
  expect(tableRows(table, dollars)).toEqual([['Jan 2027', 3900]]);
});

it('writes names as they were entered, without what keeps right-to-left ones apart on the page', () => {
  const marked = isolated('תוכנית');
  document.body.innerHTML = `<table><thead><tr><th>Month</th><th>${marked}, all in</th></tr></thead><tbody><tr><th>1</th><td>${marked}</td></tr></tbody></table>`;
  const table = document.querySelector('table');
  if (table === null) throw new Error('There is no table.');
  expect(tableRows(table, dollars)).toEqual([
    ['Month', 'תוכנית, all in'],
    ['1', 'תוכנית'],
  ]);
});

it('reads amounts whose currency is written in letters as numbers, too', () => {
  document.body.innerHTML =
    '<table><tbody><tr><th>Fee</th><td>CHF\u00a04’189</td><td>−CHF\u00a091’945</td></tr></tbody></table>';
  const table = document.querySelector('table');
  if (table === null) throw new Error('There is no table.');
  expect(tableRows(table, { locale: 'de-CH', currency: 'CHF' })).toEqual([['Fee', 4189, -91_945]]);
});
