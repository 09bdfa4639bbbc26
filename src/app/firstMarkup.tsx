import { renderToStaticMarkup } from 'react-dom/server';
import { createFormats } from '../present/numbers.ts';
import { resultView } from '../present/resultView.ts';
import { type Verdict, verdictOf } from '../present/verdict.ts';
import { defaultPresetId } from '../scenario/presetProfiles.ts';
import { createPreset } from '../scenario/presets.ts';
import { FirstPicture } from './FirstPicture.tsx';
import { writtenFor } from './firstVisit.ts';
import { createPageEngine } from './pageEngine.ts';

/**
 * The page as it stands in its file, written when it is built: with the answer to the example as the page itself
 * gives it a moment later.
 *
 * @throws where that answer is another in another month, or where the page's policy would refuse the markup
 */
export function firstMarkup(): string {
  const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));
  const [markup, ...others] = new Set(
    months.map((month) =>
      renderToStaticMarkup(<FirstPicture verdict={exampleVerdict(`2027-${month}`)} />),
    ),
  );
  if (markup === undefined || others.length > 0) {
    throw new Error('What the example says depends on the month in which it is opened.');
  }
  const dressed = markup.replaceAll(/ style="color:var\(--plan-(\d)\)"/g, ' data-plan="$1"');
  if (dressed.includes(' style=')) throw new Error('The page refuses styles in its markup.');
  return dressed;
}

function exampleVerdict(startMonth: string): Verdict {
  const engine = createPageEngine(writtenFor);
  const { scenario, projection } = engine.project(createPreset(defaultPresetId, { startMonth }));
  const view = resultView(scenario, projection, engine.judge(scenario, projection, null));
  return verdictOf(view, createFormats(writtenFor, scenario.currency));
}
