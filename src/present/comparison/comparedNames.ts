import type { Scenario } from '../../schema/scenario.ts';

/** One per scenario: "Agency, 22 people", and with a number in the order shown where several are called the same. */
export function comparedNames(
  all: readonly { readonly scenario: Pick<Scenario, 'name'> }[],
): readonly string[] {
  const names = all.map(({ scenario }) => scenario.name);
  const used = new Set(names);
  return names.map((name, at) => {
    if (names.indexOf(name) === at && names.lastIndexOf(name) === at) return name;
    for (let count = 1; ; count += 1) {
      const numbered = `${name} (${count})`;
      if (used.has(numbered)) continue;
      used.add(numbered);
      return numbered;
    }
  });
}
