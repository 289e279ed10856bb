import type { Uses } from '../use';
import { words } from '../words';

const cell = 'px-2 py-1.5 text-end whitespace-nowrap tabular-nums';

export const UseTable = ({ uses: { keys } }: { uses: Uses }) => (
  <details>
    <summary className="inline-flex min-h-11 items-center font-medium text-accent underline underline-offset-4">
      {words.use.table}
    </summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard */}
    <section tabIndex={0} aria-label={words.use.asTable} className="overflow-x-auto rounded-lg">
      <table className="w-full text-sm">
        <thead className="border-b border-line text-muted">
          <tr>
            <th scope="col" className="px-2 py-1.5 text-start font-medium">
              {words.use.key}
            </th>
            {[words.use.all, words.use.refused, words.use.pieces].map((title) => (
              <th key={title} scope="col" className={`${cell} font-medium`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {keys.map(({ id, name, prefix, calls, refused, pieces }) => (
            <tr key={id}>
              <th scope="row" className="px-2 py-1.5 text-start font-normal">
                {name} <code className="whitespace-nowrap text-muted">{prefix}</code>
              </th>
              {Object.entries({ calls, refused, pieces }).map(([what, number]) => (
                <td key={what} className={cell}>
                  {number.toLocaleString('en-US')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </details>
);
