import { problem } from './text.ts';

/** What people read about a problem, by the code at the end of its type. */
export function problemSentence(type: string): string {
  const code = type.slice(type.lastIndexOf(':') + 1);
  return (problem as Readonly<Record<string, string>>)[code] ?? problem['server-error'];
}
