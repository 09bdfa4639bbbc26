import type { Scenario } from '../../schema/scenario.ts';
import { fieldAt } from './fieldAt.ts';
import type { FieldNode, FieldValue, MemberNode } from './outline.ts';

/** What the choice rests on besides money, asked in plain words. */
export interface QuestionGroup {
  readonly title: string;
  readonly nodes: readonly (FieldNode | MemberNode)[];
}

export function questionGroups(scenario: Scenario): readonly QuestionGroup[] {
  const { needs, budget, riskAversion } = scenario;
  return [
    {
      title: 'What you need',
      nodes: [
        question('needs.supportHours', 'When must IT be working?', needs.supportHours),
        member(scenario, 'compliance', 'Must you show compliance?'),
        member(scenario, 'monitoring', 'Must somebody watch the systems?'),
      ],
    },
    {
      title: 'What you can pay and bear',
      nodes: [
        question('budget.perMonth', 'What may a month cost?', budget.perMonth),
        question('budget.perYear', 'What may a year cost?', budget.perYear),
        question('budget.cashReserve', 'How large a bill could you absorb?', budget.cashReserve),
        question('riskAversion', 'How much should a bad year count?', riskAversion),
      ],
    },
  ];
}

function question(path: string, label: string, value: FieldValue): FieldNode {
  const words = fieldAt(path);
  if (words === undefined) throw new Error(`No field is entered at ${path}.`);
  return { kind: 'field', path, words: { ...words, label }, value };
}

function member(
  { needs: { services } }: Scenario,
  service: Scenario['needs']['services'][number],
  label: string,
): MemberNode {
  const isOn = services.includes(service);
  return {
    kind: 'member',
    path: 'needs.services',
    words: { kind: 'switch', label },
    isOn,
    turned: isOn ? services.filter((each) => each !== service) : [...services, service],
  };
}

/** Where the organisation will be in three years. */
export const goalWords = {
  title: 'Where you are going',
  people: {
    label: 'People in three years',
    help: 'Sets the growth above.',
  },
  sites: {
    label: 'Sites in three years',
    help: 'Sets one change of sites, halfway there; move it under All assumptions.',
  },
  horizon: {
    help: 'Until a sale, a closure or the end of a lease, if one is planned.',
  },
} as const;
