import type { Mail } from '../../../api/schema';
import { atMinute } from '../../../lib/dates';
import { problemOf } from '../../../lib/problem';
import { Button } from '../../../ui/button';
import { Loaded } from '../../../ui/loaded';
import { useMailbox } from '../api/mailbox';
import { linksIn } from '../links-in';
import { words } from '../words';

export function Mailbox({ to }: { to: string }) {
  const query = useMailbox(to);
  if (problemOf(query.error)?.status === 404) return <p>{words.absent}</p>;
  return (
    <div className="grid gap-6">
      <Button
        icon="refresh"
        className="justify-self-start"
        busy={query.isFetching && !query.isPending && words.refreshing}
        onClick={() => query.refetch()}
      >
        {words.refresh}
      </Button>
      <Loaded query={query} what={words.what}>
        {(mails) =>
          mails.length === 0 ? (
            <p className="rounded-xl border border-dashed border-line-strong p-8 text-center text-muted">
              {to ? words.emptyFor(to) : words.empty}
            </p>
          ) : (
            <ol className="grid gap-4">
              {mails.map((mail) => (
                <li key={mail.id}>
                  <Letter mail={mail} />
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </div>
  );
}

function Letter({ mail }: { mail: Mail }) {
  return (
    <article className="rounded-xl border border-line bg-surface p-5">
      <header className="mb-3 grid gap-1 border-b border-line pb-3">
        <h2 className="text-lg">{mail.subject}</h2>
        <p className="flex flex-wrap justify-between gap-x-4 text-sm text-muted">
          <span>
            {words.to} {mail.to}
          </span>
          <time dateTime={mail.sentAt}>{atMinute(mail.sentAt)}</time>
        </p>
      </header>
      <p className="whitespace-pre-wrap">
        {linksIn(mail.text, location.origin).map(({ at, text, path }) =>
          path ? (
            <a key={at} href={path} className="break-all text-accent underline underline-offset-2">
              {text}
            </a>
          ) : (
            text
          ),
        )}
      </p>
    </article>
  );
}
