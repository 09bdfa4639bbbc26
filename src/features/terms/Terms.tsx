import { glossary } from '../../present/method/glossary.ts';
import { TermNote } from '../../ui/fields/TermNote.tsx';

const definitions = new Map<string, (typeof glossary)[number]>(
  glossary.map((entry) => [entry.id, entry]),
);

const definitionOf = (id: string) => definitions.get(id);

/** Explains the words of the glossary wherever they are marked. */
export function Terms() {
  return <TermNote definitionOf={definitionOf} />;
}
