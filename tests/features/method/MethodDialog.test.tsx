import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { MethodDialog } from '../../../src/features/method/MethodDialog.tsx';
import { methodPage } from '../../../src/present/methodPage.ts';
import { createFormats } from '../../../src/present/numbers.ts';

const formats = createFormats('en-US', 'USD');

describe('the method', () => {
  it('states the formulas, the limits, the sources and the words', () => {
    render(<MethodDialog formats={formats} onClose={vi.fn()} />);
    const dialog = within(screen.getByRole('dialog', { name: 'Method' }));
    const page = methodPage(formats);
    for (const { title } of page.sections) {
      expect(dialog.getByRole('heading', { name: title })).toBeInTheDocument();
    }
    expect(dialog.getByText(page.limits[0] ?? 'missing')).toBeInTheDocument();
    expect(dialog.getByText(page.glossary[0]?.definition ?? 'missing')).toBeInTheDocument();
    const links = dialog.getAllByRole('link', { hidden: true });
    for (const link of links) expect(link).toHaveAttribute('rel', 'noreferrer');
    expect(links.length).toBeGreaterThan(20);
  });

  it('closes', async () => {
    const onClose = vi.fn();
    render(<MethodDialog formats={formats} onClose={onClose} />);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalled();
  });
});
