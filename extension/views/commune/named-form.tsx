import { askToName, namedDraft, savedNamed } from '../../state/commune/criteria.ts';
import { communeText } from '../../state/commune/text.ts';
import { ChoiceForm } from './choice-form.tsx';

const asValue = (named: boolean) => (named ? 'all' : 'nobody');

/** Whether the board names all officers or none. */
export function NamedForm() {
  const { criteria: words, public: told } = communeText.value;
  return (
    <ChoiceForm
      name="named"
      legend={words.named}
      notes={[words.namedNote, told]}
      options={[
        { value: 'all', label: words.all },
        { value: 'nobody', label: words.nobody },
      ]}
      chosen={asValue(namedDraft.value ?? savedNamed.value)}
      stored={asValue(savedNamed.value)}
      submit={words.namedYes}
      onChoose={(value) => (namedDraft.value = value === 'all')}
      onSubmit={askToName}
    />
  );
}
