import { sentenceFor } from '../../../lib/problem';
import { Notice } from '../../../ui/notice';
import { useConfirmation } from '../api/confirmation';
import { words } from '../words';

/** Says that the payment arrived only when the server knows it. */
export function Confirming({ id }: { id: string }) {
  const { data, error } = useConfirmation(id);
  if (error && !data)
    return (
      <Notice kind="error" role="alert" title={words.back.failed}>
        <p>{sentenceFor(error)}</p>
      </Notice>
    );
  switch (data?.state) {
    case 'paid':
      return <Notice kind="fine" role="status" title={words.back.paid(data.subscription)} />;
    case 'open':
      return (
        <Notice kind="warning" role="status" title={words.back.open}>
          <p>{words.back.openText}</p>
        </Notice>
      );
    case 'expired':
      return <Notice kind="warning" role="status" title={words.back.expired} />;
    default:
      return (
        <Notice kind="info" role="status" title={words.back.confirming}>
          <p>{words.back.wait}</p>
        </Notice>
      );
  }
}
