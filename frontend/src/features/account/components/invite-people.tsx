import type { ReactNode } from 'react';
import { usePostForm } from '../../../lib/use-post-form';
import { ChoiceList } from '../../../ui/choice-list';
import { TextArea } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { Section } from '../../../ui/section';
import { useInviteSeveral } from '../api/invite-several';
import { useMe } from '../api/me';
import { mayInvite, rolesToGive } from '../permissions';
import { invitees } from '../schemas';
import { roleHints, roleNames, words } from '../words';
import { InviteOutcome } from './invite-outcome';
import { SeatsFull } from './seats-full';

export function InvitePeople({ toPlans }: { toPlans: ReactNode }) {
  const { member, account } = useMe();
  const send = useInviteSeveral();
  const { form, submit, problem, errorOf, busy } = usePostForm({
    schema: invitees,
    start: { emails: '', role: 'agent' },
    send,
    onDone: ({ refused }, _, { setValue }) => setValue('emails', refused.map((one) => one.email).join('\n')),
  });
  if (!mayInvite(member)) return null;
  const given = rolesToGive(member);
  const full = account.seats.used >= account.seats.allowed;
  return (
    <Section title={words.invite.title} intro={words.invite.intro}>
      <div className="grid gap-5">
        {full && <SeatsFull account={account} toPlans={toPlans} />}
        <Form
          onSubmit={submit}
          problem={problem}
          busy={busy}
          icon="mail"
          action={words.invite.action}
          doing={words.invite.doing}
          label={words.invite.title}
        >
          <TextArea
            label={words.invite.emails}
            hint={words.invite.hint}
            rows={2}
            inputMode="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            error={errorOf('emails')}
            {...form.register('emails')}
          />
          {given.length > 1 ? (
            <ChoiceList
              legend={words.invite.role}
              choices={given.map((role) => ({ value: role, label: roleNames[role], hint: roleHints[role] }))}
              {...form.register('role')}
            />
          ) : (
            <p className="text-muted">{words.invite.asAgents}</p>
          )}
        </Form>
        {send.data && !busy && <InviteOutcome outcome={send.data} />}
      </div>
    </Section>
  );
}
