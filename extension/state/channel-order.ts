import type { Channel, ChannelResult } from '../../shared/contract/score.ts';

const order: readonly Channel[] = ['receipt', 'open', 'counter', 'paper'];

/**
 * The channels in the order in which they are shown: the verified one first;
 * where there are no codes yet, the open one under its own name. They are
 * never blended.
 */
export function inOrder(results: readonly ChannelResult[]): readonly ChannelResult[] {
  return order.flatMap((channel) => results.filter((result) => result.channel === channel));
}
