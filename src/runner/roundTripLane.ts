import type { Lane } from './lane.ts';
import { transferablesIn } from './transferables.ts';

/** Another lane behind what a thread boundary does to messages: copies, and transfer of every array. */
export function roundTripLane(lane: Lane): Lane {
  return {
    ask: async (request, question) => {
      const outcome = await lane.ask(structuredClone(request), crossed(question));
      return crossed(outcome);
    },
    close: () => lane.close(),
  };
}

function crossed<Message>(message: Message): Message {
  return structuredClone(message, { transfer: transferablesIn(message) });
}
