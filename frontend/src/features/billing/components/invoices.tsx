import type { Subscription } from '../../../api/schema';
import { onDay } from '../../../lib/dates';
import { Section } from '../../../ui/section';
import { linkClass } from '../../../ui/text-link';
import { money, words } from '../words';

export function Invoices({ invoices }: Pick<Subscription, 'invoices'>) {
  return (
    <Section title={words.invoices.title}>
      {invoices.length === 0 ? (
        <p>{words.invoices.none}</p>
      ) : (
        <ul className="divide-y divide-line">
          {invoices.map((invoice) => (
            <Row key={invoice.id} invoice={invoice} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Row({ invoice }: { invoice: Subscription['invoices'][number] }) {
  const { number, status, total, currency, created, hostedUrl, pdfUrl } = invoice;
  const name = number ?? onDay(created);
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-1 py-3 first:pt-0 last:pb-0">
      <span className="min-w-32">{onDay(created)}</span>
      <span className="min-w-20 font-medium tabular-nums">{money(total, currency)}</span>
      <span className="min-w-28">{words.invoices.state(status)}</span>
      <span className="flex flex-1 flex-wrap justify-end gap-x-5 max-sm:justify-start">
        {status === 'open' && hostedUrl && (
          <a href={hostedUrl} className={linkClass}>
            {words.invoices.see}
          </a>
        )}
        {pdfUrl && (
          <a href={pdfUrl} className={linkClass}>
            {words.invoices.pdf} <span className="sr-only">{words.invoices.pdfOf(name)}</span>
          </a>
        )}
      </span>
    </li>
  );
}
