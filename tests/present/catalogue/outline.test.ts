import { describe, expect, it } from 'vitest';
import { foundIn } from '../../../src/present/catalogue/foundIn.ts';
import {
  type GroupNode,
  outlineOf,
  type OutlineNode,
} from '../../../src/present/catalogue/outline.ts';
import { quickGroups } from '../../../src/present/catalogue/quickFields.ts';
import { segmentsOf, valueAt } from '../../../src/scenario/path.ts';
import { figuresOf } from '../../../src/schema/figures.ts';
import { aScenario } from '../../support/aScenario.ts';

function fieldsIn(nodes: readonly OutlineNode[]): readonly Exclude<OutlineNode, GroupNode>[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? fieldsIn(node.nodes) : [node]));
}

describe('the outline of a scenario', () => {
  const scenario = aScenario();
  const sections = outlineOf(scenario);
  const fields = fieldsIn(sections);

  it('holds every figure of the document once', () => {
    const paths = fields.filter(({ kind }) => kind === 'field').map(({ path }) => path);
    const shown = new Set(paths);
    expect(paths.length).toBe(shown.size);
    const figures = figuresOf(scenario)
      .map(({ path }) => path)
      .filter((path) => path !== 'version');
    expect(figures.filter((path) => !shown.has(path))).toEqual([]);
  });

  it('calls no two fields of one group the same', () => {
    const twice = (group: GroupNode): readonly string[] => {
      const labels = group.nodes.flatMap((node) => (node.kind === 'group' ? [] : node.words.label));
      const own = labels.filter((label, index) => labels.indexOf(label) !== index);
      const titles = group.nodes.flatMap((node) => (node.kind === 'group' ? node.title : []));
      const same = titles.filter((title, index) => titles.indexOf(title) !== index);
      const below = group.nodes.flatMap((node) => (node.kind === 'group' ? twice(node) : []));
      return [...[...own, ...same].map((label) => `${group.path}: ${label}`), ...below];
    };
    const overrides = {
      'billing.hourly.remote.minimumHours': { typical: 1, origin: 'edited' },
      'billing.hourly.onSite.minimumHours': { typical: 1, origin: 'edited' },
    };
    const mixed = aScenario({ 'plans.2.composition.rest.overrides': overrides });
    expect(outlineOf(mixed).flatMap(twice)).toEqual([]);
  });

  it('lets a note be written on a plan that has none', () => {
    expect(fields.map(({ path }) => path)).toContain('plans.0.note');
  });

  it('has a section for every plan, by its name', () => {
    const titles = sections.map(({ title }) => title);
    for (const { name } of scenario.plans) expect(titles).toContain(name);
  });

  it('offers every promise for every kind of incident, stated or not', () => {
    const promises = fields.filter(({ path }) =>
      path.startsWith('plans.1.composition.arrangement.service.classTerms.'),
    );
    expect(promises.length).toBe(5 * scenario.incidentClasses.length);
  });

  it('lets a season be entered where there is none', () => {
    const [first] = sections.find(({ path }) => path === 'incidentClasses')?.nodes ?? [];
    const groups = first?.kind === 'group' ? first.nodes : [];
    expect(groups).toContainEqual(expect.objectContaining({ title: 'Season', hasSeason: false }));
  });

  it('keeps only what holds the text that is sought', () => {
    const found = foundIn(sections, 'escal');
    expect(found).toEqual([]);
    const growth = fieldsIn(foundIn(sections, 'Hourly rate'));
    expect(growth.length).toBeGreaterThan(0);
    for (const { words } of growth)
      expect(`${words.label} ${words.help}`.toLowerCase()).toContain('hourly rate');
  });
});

describe('the quick inputs', () => {
  it('are about ten and all stand for a figure of the scenario', () => {
    const scenario = aScenario();
    const fields = quickGroups(scenario).flatMap((group) => group.fields);
    expect(fields.length).toBeGreaterThanOrEqual(9);
    expect(fields.length).toBeLessThanOrEqual(12);
    for (const { path } of fields) expect(valueAt(scenario, segmentsOf(path))).toBeDefined();
  });

  it('drop the group of a plan that is hidden', () => {
    const titles = quickGroups(aScenario({ 'plans.1.isHidden': true })).map(({ title }) => title);
    expect(titles).not.toContain('Managed (MSP)');
  });
});
