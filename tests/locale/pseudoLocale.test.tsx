import { configure, fireEvent, render, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { aDocuments } from '../support/aDocuments.ts';
import { createPageEngine } from '../../src/app/pageEngine.ts';
import { fetchPresetShelf, type PresetShelf } from '../../src/app/presetShelf.ts';
import { createScenarioStore } from '../../src/app/scenarioStore.ts';
import { createSimulator } from '../../src/app/simulator.ts';
import * as fileTexts from '../../src/present/texts/fileTexts.ts';
import * as pageTexts from '../../src/present/texts/pageTexts.ts';
import * as planTexts from '../../src/present/texts/planTexts.ts';
import * as simulationTexts from '../../src/present/texts/simulationTexts.ts';
import type { Runner } from '../../src/runner/contract.ts';
import { inlineRunner } from '../../src/runner/inlineRunner.ts';
import { afterOtherTasks, pageClock } from '../../src/runner/scheduler.ts';
import { simulationEngine } from '../../src/runner/simulationEngine.ts';
import { applyAction } from '../../src/scenario/applyAction.ts';
import type { Scenario } from '../../src/schema/scenario.ts';
import { untranslated } from '../support/pseudoText.ts';

configure({ asyncUtilTimeout: 60_000 });

/** What is printed on keys, the names of the page and of a publisher, and of the currency. */
const NAMES =
  /\b(?:Ctrl|Shift|Esc|Enter|Home|End|Page|Z|V|p|Fix|or|Fee|US(?:D| Dollar)|n\.d|samyoga\.ai)\b/g;

/** Words of the browser's own locale data: months of dates, currencies and their codes. */
const DATES =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b(?= \d{4})/g;

/** Signs of magnitude and of hours behind a figure, and the English plural. */
const UNITS = /(\d|⟧)(?:[kMB]| h|s)(?![\p{L}])/gu;

/** A short document whose every name stands in brackets: names are data. */
function bracketed(scenario: Scenario): Scenario {
  const text = JSON.stringify(scenario, (key, value: unknown) =>
    key === 'name' ? `⟦${String(value).slice(0, 4)}⟧` : value,
  );
  return {
    ...(JSON.parse(text) as Scenario),
    horizonMonths: 2,
    budget: { perMonth: 100, perYear: 1_000, cashReserve: 100 },
  };
}

/** One whose figures need not be good: of a few futures, and a few draws. */
function hastyRunner(): Runner {
  const runner = inlineRunner({
    engine: simulationEngine,
    schedule: afterOtherTasks,
    now: pageClock,
  });
  return {
    ...runner,
    run: (job, listener) => runner.run({ ...job, stages: [100] }, listener),
    decide: ({ question, ...order }, listener) =>
      runner.decide(
        {
          ...order,
          question: question.kind === 'information' ? { ...question, draws: 20 } : question,
        },
        listener,
      ),
  };
}

/** A wide screen, on which the inputs stand beside the results. */
function widen(): void {
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    Object.assign(new EventTarget(), {
      matches: query.includes('min-width'),
      media: query,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    }),
  );
}

async function openPage(): Promise<PresetShelf> {
  const shelf = await fetchPresetShelf('2027-01');
  const presets: PresetShelf = {
    ...shelf,
    choices: shelf.choices.map((choice) => ({ ...choice, name: '⟦example⟧' })),
  };
  const store = createScenarioStore(bracketed(shelf.scenarioOf(shelf.first)), applyAction);
  render(
    <App
      store={store}
      engine={createPageEngine('en-US')}
      simulator={createSimulator(async () => hastyRunner(), pageClock)}
      presets={presets}
      locale="en-US"
      theme="system"
      documents={aDocuments(store)}
      isKeptOffline={false}
    />,
  );
  return presets;
}

const READ_ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'aria-valuetext'];

/** Everything that is seen or heard of the page: neither the browser's names of currencies nor room that is kept. */
function textsOfPage(): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement?.closest('datalist, .room, .bars')) texts.push(textContent ?? '');
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of READ_ATTRIBUTES) texts.push(element.getAttribute(name) ?? '');
  }
  return texts;
}

/** What the page showed at any time outside the brackets. */
function createCollector() {
  const found = new Set<string>();
  const read = new Set<string>();
  return {
    found,
    read,
    collect: () => {
      for (const text of textsOfPage()) {
        if (text.trim() === '' || read.has(text)) continue;
        read.add(text);
        // A label at the end of a line is cut to its room, and with it the closing bracket.
        const whole = text.replace(/⟦[^⟦⟧]*…(?= \P{L}*$|$)/u, '');
        const words = whole.replaceAll(DATES, '').replaceAll(NAMES, '').replaceAll(UNITS, '$1');
        if (untranslated(words) !== '') found.add(text);
      }
    },
  };
}

function pressAll(selector: string): void {
  document.querySelectorAll<HTMLElement>(selector).forEach((element) => fireEvent.click(element));
}

/** Opens every section that opens; those within come with another round. */
async function openSections(): Promise<void> {
  document.querySelectorAll<HTMLDetailsElement>('details:not([open])').forEach((details) => {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** What opens the dialogs, each by its name. */
const openers = [
  pageTexts.method,
  pageTexts.keys,
  pageTexts.changeCurrency('USD'),
  fileTexts.answerQuestions,
  planTexts.nameAndColour,
  simulationTexts.openBadYear,
];

function pressNamed(name: string): void {
  const button = [...document.querySelectorAll('button')].find(
    (each) => each.ariaLabel === name || each.textContent === name,
  );
  fireEvent.click(button as HTMLElement);
}

describe('in the pseudo-locale', () => {
  it('every word that is seen or heard comes from the catalogue', async () => {
    const { found, read, collect } = createCollector();
    widen();
    await openPage();
    collect();
    await waitFor(() => expect(document.querySelectorAll('figure')).toHaveLength(12), {
      timeout: 90_000,
    });
    collect();
    for (const name of openers) {
      pressNamed(name);
      await waitFor(() => expect(document.querySelector('dialog')).not.toBeNull());
      await openSections();
      collect();
      fireEvent(document.querySelector('dialog') as Element, new Event('close'));
    }
    for (const view of ['table', 'explain']) {
      pressAll(`figure input[value="${view}"]`);
      collect();
    }
    pressAll('input[value="all"]');
    await waitFor(() =>
      expect(document.querySelector('[data-path="organisation"]')).not.toBeNull(),
    );
    for (let depth = 0; depth < 4; depth += 1) {
      await openSections();
      collect();
    }
    pressAll(
      '[data-path="plans.0"] [aria-expanded=false], [data-path="organisation"] [aria-expanded=false]',
    );
    collect();
    expect([...found]).toEqual([]);
    expect(read.size).toBeGreaterThan(1_000);
  }, 180_000);
});
