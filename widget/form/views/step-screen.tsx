import type { Commune } from '../../../shared/contract/commune.ts';
import { h } from '../render.ts';
import { officerOf } from '../officer-of.ts';
import { stepButtons } from '../step-buttons.ts';
import { Alert } from './alert.tsx';
import { CommentScreen } from './comment-screen.tsx';
import { Frame } from './frame.tsx';
import { OfficerScreen } from './officer-screen.tsx';
import { OneByOneScreen } from './one-by-one-screen.tsx';
import { PledgesScreen } from './pledges-screen.tsx';
import type { Props } from './props.ts';
import { ReviewScreen } from './review-screen.tsx';

interface StepProps extends Props {
  readonly commune: Commune;
}

/** One question group with its progress, its alert and its buttons. */
export function StepScreen({ form, commune }: StepProps) {
  return (
    <Frame name={form.model.step} buttons={stepButtons(form)}>
      {/* Its place stays, or what comes after would lose the focus with it. */}
      <div>
        <Alert form={form} />
      </div>
      <Who form={form} commune={commune} />
      <Questions form={form} commune={commune} />
    </Frame>
  );
}

/** On the first screen, the officer who was known before anything was asked. */
function Who({ form, commune }: StepProps) {
  const { draft, step, steps } = form.model;
  const officer = officerOf(draft, commune);
  if (!officer || step === 'officer' || step !== steps[0]) return null;
  return (
    <p id="who">
      <b>{officer.desk}</b> {officer.position}
    </p>
  );
}

function Questions({ form, commune }: StepProps) {
  const { step } = form.model;
  if (step === 'officer') return <OfficerScreen form={form} officers={commune.officers} />;
  if (step === 'nam-khong') return <PledgesScreen form={form} />;
  if (step === 'comment') return <CommentScreen form={form} />;
  if (step === 'review') return <ReviewScreen form={form} commune={commune} />;
  return <OneByOneScreen form={form} set={step} />;
}
