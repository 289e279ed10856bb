import { hasCode } from '../../../lib/problem';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { Refusal } from '../../../ui/refusal';
import { useVerifyAddress } from '../api/verify-address';
import { words } from '../words';
import { LinkGone } from './link-gone';

interface Props {
  token: string;
  onGoOn: () => unknown;
  onProfile: () => unknown;
}

/** Waits for a press: mail scanners open links, and a link works once. */
export function VerifyEmail({ token, onGoOn, onProfile }: Props) {
  const verify = useVerifyAddress(token);
  if (verify.isSuccess)
    return (
      <div className="grid gap-5">
        <Notice kind="fine" role="status" title={words.verify.doneTitle}>
          <p>{words.verify.done}</p>
        </Notice>
        <Button look="main" className="sm:justify-self-start" onClick={onGoOn}>
          {words.verify.goOn}
        </Button>
      </div>
    );
  if (hasCode(verify.error, 'link-invalid'))
    return (
      <LinkGone
        error={verify.error}
        help={words.verify.help}
        action={words.verify.profile}
        onAction={onProfile}
      />
    );
  return (
    <div className="grid gap-5">
      <Refusal error={verify.error} />
      <Button
        look="main"
        icon="check"
        className="sm:justify-self-start"
        busy={verify.isPending && words.verify.doing}
        onClick={() => verify.mutate()}
      >
        {words.verify.action}
      </Button>
    </div>
  );
}
