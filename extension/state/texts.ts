import * as english from '../../shared/text/en.ts';
import * as vietnamese from '../../shared/text/vi.ts';

/** The parts of the texts that the extension shows, named so that no more is bundled. */
export const texts = {
  vi: {
    extension: vietnamese.extension,
    channel: vietnamese.channel,
    criteria: vietnamese.criteria,
    problem: vietnamese.problem,
  },
  en: {
    extension: english.extension,
    channel: english.channel,
    criteria: english.criteria,
    problem: english.problem,
  },
};
