import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Refusal } from '../../../ui/refusal';
import { Section } from '../../../ui/section';
import { useMe } from '../api/me';
import { useSendVerification } from '../api/send-verification';
import { words } from '../words';

export function MyEmail() {
  const { member } = useMe();
  const send = useSendVerification();
  const confirmed = member.emailVerified;
  return (
    <Section
      title={words.email.title}
      aside={
        <Badge tone={confirmed ? 'fine' : 'warning'}>
          {confirmed ? words.email.confirmed : words.email.waiting}
        </Badge>
      }
    >
      <div className="grid gap-4">
        <p className="text-lg">{member.email}</p>
        {!confirmed && <p className="text-muted">{words.email.explain}</p>}
        <Refusal error={send.error} />
        {!confirmed && (
          <Button
            icon="mail"
            className="justify-self-start"
            busy={send.isPending && words.email.sending}
            onClick={() => send.mutate()}
          >
            {words.email.again}
          </Button>
        )}
        {send.isSuccess && !confirmed && <Notice kind="fine" role="status" title={words.email.sent} />}
      </div>
    </Section>
  );
}
