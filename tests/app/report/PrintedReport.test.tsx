import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PrintedReport } from '../../../src/app/report/PrintedReport.tsx';
import { aPageMatter } from '../../support/aPageMatter.ts';
import { aScenario } from '../../support/aScenario.ts';
import { aView } from '../../support/aView.ts';

const view = aView({
  plans: aScenario().plans.slice(0, 2),
  horizonMonths: 12,
  name: 'Dr. Bergmann',
  note: 'Do not mention the sale.',
  'organisation.headcount': { typical: 25, origin: 'client', note: 'Payroll of October' },
});

const aDesk = { state: () => ({ documentId: undefined }) };

const report = () => document.querySelector('article');
const print = () => fireEvent(window, new Event('beforeprint'));

function show(isAsked = false) {
  const onClose = vi.fn();
  const page = { ...aPageMatter(view), desk: aDesk };
  const shown = render(<PrintedReport {...page} isAsked={isAsked} onClose={onClose} />);
  onClose.mockImplementation(() =>
    shown.rerender(<PrintedReport {...page} isAsked={false} onClose={onClose} />),
  );
  return shown;
}

beforeEach(() => {
  fireEvent(window, new Event('afterprint'));
});

describe('the printed report', () => {
  it('is there from the moment the browser is about to print until it has', () => {
    show();
    expect(report()).toBeNull();
    print();
    expect(report()).toHaveTextContent('Dr. Bergmann');
    expect(document.documentElement).toHaveAttribute('data-report');
    fireEvent(window, new Event('afterprint'));
    expect(report()).toBeNull();
    expect(document.documentElement).not.toHaveAttribute('data-report');
  });

  it('leaves the paper to a dialog that is open', () => {
    show();
    const dialog = document.createElement('dialog');
    dialog.open = true;
    document.body.append(dialog);
    print();
    expect(report()).toBeNull();
    dialog.remove();
  });

  it('says what was not known yet, and nothing of what might have been', () => {
    show();
    print();
    expect(report()).toHaveTextContent(
      /Not yet known .*Monthly bills.*What would change the answer/,
    );
    expect(report()).toHaveTextContent('No futures had been simulated');
  });

  it('has every chapter under a heading, and the plans in a table', () => {
    show();
    print();
    const chapters = [...document.querySelectorAll('h2')];
    expect(chapters.map(({ textContent }) => textContent)).toEqual([
      'The verdict',
      'Plans side by side',
      'Charts',
      'Why, and what would change it',
      'Beyond the money',
      'Year by year',
      'Assumptions',
      'Method in short',
      'What this does not tell you',
      'Sources',
      'How to check this report',
    ]);
    const [plans] = document.querySelectorAll('table');
    const heads = [...(plans?.querySelectorAll('thead th') ?? [])];
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'Figure',
      ...view.plans.map(({ name }) => name),
    ]);
  });
});

describe('what is private', () => {
  it('stays off the paper unless it is asked for: notes', async () => {
    const shown: (string | null | undefined)[] = [];
    vi.stubGlobal('print', () => {
      print();
      shown.push(report()?.textContent);
      fireEvent(window, new Event('afterprint'));
    });
    const dialog = show(true);
    await userEvent.click(screen.getByRole('switch', { name: 'Print the notes' }));
    await userEvent.click(screen.getByRole('button', { name: 'Print …' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(shown[0]).toContain('Do not mention the sale.');
    expect(shown[0]).toContain('Payroll of October');
    // The next print, by the browser's own key, is the usual one again.
    print();
    expect(report()).not.toHaveTextContent('Do not mention the sale.');
    expect(report()).not.toHaveTextContent('Payroll of October');
    dialog.unmount();
  });

  it('stays off the paper where it is taken out: the name, in the title of the file as well', async () => {
    const titles: string[] = [];
    vi.stubGlobal('print', () => {
      print();
      titles.push(document.title, report()?.textContent ?? '');
      fireEvent(window, new Event('afterprint'));
    });
    show(true);
    await userEvent.click(screen.getByRole('switch', { name: /Dr\. Bergmann/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Print …' }));
    expect(titles).toHaveLength(2);
    for (const text of titles) expect(text).not.toContain('Bergmann');
  });
});
