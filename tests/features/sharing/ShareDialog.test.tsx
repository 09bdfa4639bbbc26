import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ShareDialog } from '../../../src/features/sharing/ShareDialog.tsx';
import { aScenario } from '../../support/aScenario.ts';

it('says that the file could not be written where there can be no link', async () => {
  render(
    <ShareDialog
      scenario={aScenario()}
      locale="en-US"
      address={undefined}
      onSave={(say) => say('No file.')}
      onClose={() => undefined}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Save the scenario as a file' }));
  expect(screen.getByRole('alert')).toHaveTextContent('No file.');
});
