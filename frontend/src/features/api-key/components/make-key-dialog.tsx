import type { ReactNode } from 'react';
import type { FreshApiKey } from '../../../api/schema';
import { hasCode } from '../../../lib/problem';
import { usePostForm } from '../../../lib/use-post-form';
import { Button } from '../../../ui/button';
import { ChoiceList } from '../../../ui/choice-list';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { Notice } from '../../../ui/notice';
import { SelectField } from '../../../ui/select-field';
import { useMakeKey } from '../api/change-keys';
import type { Mode } from '../keys';
import { expiries, newKey } from '../schemas';
import { words } from '../words';
import { RightsChoice } from './rights-choice';

interface Props {
  mode: Mode;
  toPlans: ReactNode;
  onMade: (key: FreshApiKey) => unknown;
  onClose: () => void;
}

export function MakeKeyDialog({ mode, toPlans, onMade, onClose }: Props) {
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema: newKey,
    start: { name: '', expiry: '90', rights: 'all', scopes: [] },
    send: useMakeKey(mode),
    onDone: onMade,
  });
  const [expiry, rights] = form.watch(['expiry', 'rights']);
  return (
    <Dialog title={words.form.title(mode === 'test')} onClose={onClose}>
      <Form
        onSubmit={submit}
        problem={problem}
        busy={busy}
        action={words.form.action}
        doing={words.form.doing}
        beside={<Button onClick={onClose}>{words.cancel}</Button>}
      >
        <TextField
          label={words.form.name}
          hint={words.form.nameHint}
          autoComplete="off"
          error={errorOf('name')}
          {...form.register('name')}
        />
        <SelectField label={words.form.expiry} error={errorOf('expiry')} {...form.register('expiry')}>
          {expiries.map((one) => (
            <option key={one} value={one}>
              {words.form.days[one]}
            </option>
          ))}
        </SelectField>
        {expiry === 'none' && <Notice kind="warning" role="status" title={words.form.endless} />}
        <ChoiceList
          legend={words.form.rights}
          choices={[
            { value: 'all', label: words.form.all, hint: words.form.allHint },
            { value: 'some', label: words.form.some, hint: words.form.someHint },
          ]}
          {...form.register('rights')}
        />
        {rights === 'some' && <RightsChoice error={errorOf('scopes')} {...form.register('scopes')} />}
        {hasCode(problem, 'plan-without-api') && toPlans}
      </Form>
    </Dialog>
  );
}
