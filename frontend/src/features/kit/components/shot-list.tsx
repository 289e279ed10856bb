import { words } from '../preview-words';
import { secondsOf, shotsOf } from '../shots';

/** A script to film by: for each shot what is seen, said, and written on the screen. */
export function ShotList({ text }: { text: string }) {
  const shots = shotsOf(text);
  if (!shots)
    return <p className="w-full rounded-lg bg-surface p-4 leading-relaxed whitespace-pre-wrap">{text}</p>;
  return (
    <div className="grid w-full gap-3">
      <p className="text-muted">{words.seconds(secondsOf(shots))}</p>
      <ol className="grid gap-3">
        {shots.map(({ seen, said, screen }, index) => (
          <li key={`${seen} ${said}`} className="grid gap-2 rounded-lg border border-line bg-surface p-4">
            <h3 className="text-base">{words.shot(index + 1)}</h3>
            <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[6rem_1fr]">
              {(
                [
                  [words.seen, seen],
                  [words.said, said && `“${said}”`],
                  [words.screen, screen],
                ] as const
              )
                .filter(([, value]) => value !== '')
                .map(([label, value]) => (
                  <div key={label} className="contents">
                    <dt className="text-sm leading-6 text-muted">{label}</dt>
                    <dd className={label === words.said ? 'font-medium' : ''}>{value}</dd>
                  </div>
                ))}
            </dl>
          </li>
        ))}
      </ol>
    </div>
  );
}
