import { wordsFor } from '../../../lib/problem';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';

interface Props {
  error: unknown;
  help?: string;
  action?: string;
  onAction?: () => unknown;
}

/** A link from a mail that was used, has run out, or was cut on the way. */
export function LinkGone({ error, help, action, onAction }: Props) {
  const { title, detail } = wordsFor(error);
  return (
    <Notice kind="warning" role="alert" title={title}>
      {detail && <p>{detail}</p>}
      {help && <p>{help}</p>}
      {action && (
        <Button className="justify-self-start" onClick={onAction}>
          {action}
        </Button>
      )}
    </Notice>
  );
}
