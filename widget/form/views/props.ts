import type { Form } from '../form.ts';

/** What every screen is given. */
export interface Props {
  readonly form: Form;
}
