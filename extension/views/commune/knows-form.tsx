import { knowsDraft, saveKnows, savedKnows } from '../../state/commune/criteria.ts';
import { communeText } from '../../state/commune/text.ts';
import { ChoiceForm } from './choice-form.tsx';

/** Whether the form asks about "5 biết" or "6 biết" too. */
export function KnowsForm() {
  const { criteria: words } = communeText.value;
  return (
    <ChoiceForm
      name="knows"
      legend={words.knows}
      notes={[words.knowsNote]}
      options={(['none', 'nam-biet', 'sau-biet'] as const).map((value) => ({
        value,
        label: words[value],
      }))}
      chosen={knowsDraft.value ?? savedKnows.value}
      stored={savedKnows.value}
      submit={words.save}
      onChoose={(value) => (knowsDraft.value = value)}
      onSubmit={() => void saveKnows()}
    />
  );
}
