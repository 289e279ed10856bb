import { onDay } from '../../../lib/dates';
import { usePostForm } from '../../../lib/use-post-form';
import { TextField } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { Section } from '../../../ui/section';
import { say } from '../../../ui/toast';
import { useMe } from '../api/me';
import { useRenameOffice } from '../api/rename-office';
import { mayRunOffice } from '../permissions';
import { officeName } from '../schemas';
import { planNames, words } from '../words';
import { Seats } from './seats';

export function OfficeName() {
  const { member, account } = useMe();
  return (
    <Section title={words.office.nameTitle}>
      <div className="grid gap-6">
        {mayRunOffice(member) ? (
          <RenameForm name={account.name} />
        ) : (
          <p className="text-lg">{account.name}</p>
        )}
        <dl className="flex flex-wrap gap-x-10 gap-y-4">
          <div>
            <dt className="text-sm text-muted">{words.office.plan}</dt>
            <dd className="font-medium">{planNames[account.plan]}</dd>
          </div>
          <div>
            <dt className="text-sm text-muted">{words.office.since}</dt>
            <dd className="font-medium">{onDay(account.createdAt)}</dd>
          </div>
          <div>
            <dt className="text-sm text-muted">{words.office.seats}</dt>
            <dd>
              <Seats account={account} />
            </dd>
          </div>
        </dl>
        {!mayRunOffice(member) && <p className="text-muted">{words.office.ownersOnly}</p>}
      </div>
    </Section>
  );
}

function RenameForm({ name }: { name: string }) {
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema: officeName,
    start: { name },
    send: useRenameOffice(),
    onDone: () => say(words.saved),
  });
  return (
    <Form
      onSubmit={submit}
      problem={problem}
      busy={busy}
      look="plain"
      action={words.save}
      doing={words.saving}
      label={words.office.nameTitle}
    >
      <TextField
        label={words.office.label}
        autoComplete="organization"
        error={errorOf('name')}
        {...form.register('name')}
      />
    </Form>
  );
}
