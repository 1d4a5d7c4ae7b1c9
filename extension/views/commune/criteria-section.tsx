import { communeText } from '../../state/commune/text.ts';
import { KnowsForm } from './knows-form.tsx';
import { NamedForm } from './named-form.tsx';
import { ThresholdsForm } from './thresholds-form.tsx';

/** What is asked, who is named, and how many ratings a figure needs. */
export function CriteriaSection() {
  return (
    <>
      <p>{communeText.value.criteria.lead}</p>
      <KnowsForm />
      <NamedForm />
      <ThresholdsForm />
    </>
  );
}
