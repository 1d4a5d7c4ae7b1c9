import type * as vi from '../text/vi.ts';

/** The words of a report, in one language. */
export interface ReportWords extends Pick<typeof vi, 'report' | 'board' | 'channel' | 'criteria'> {
  /** Its code. */
  readonly language: string;
}
