import { type ReactNode, useState } from 'react';
import { Dialog } from '../../../ui/dialog';
import type { Shown } from '../kit-state';
import { words } from '../preview-words';
import { EmailPreview } from './email-preview';
import { MessagePreview } from './message-preview';
import { PlainPreview } from './plain-preview';
import { PostPreview, postCuts } from './post-preview';
import { ShotList } from './shot-list';
import { Switch } from './switch';

interface Props {
  shown: Shown;
  name: string;
  onClose: () => void;
}

/** A piece in the shape of the place where it goes, light and dark. */
export function PreviewPanel({ shown, name, onClose }: Props) {
  const device = matchMedia('(prefers-color-scheme: dark)').matches;
  const [dark, setDark] = useState(device);
  return (
    <Dialog title={words.title(name)} broad={shown.channel === 'email'} onClose={onClose}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <Switch
          legend={words.scheme}
          choices={[
            [words.light, !dark, () => setDark(false)],
            [words.dark, dark, () => setDark(true)],
          ]}
        />
        <div
          style={{ colorScheme: dark ? 'dark' : 'light' }}
          className="grid grid-cols-[minmax(0,1fr)] justify-items-center rounded-xl border border-line bg-sunken p-3 text-ink sm:p-6"
        >
          <Frame shown={shown} dark={dark} />
        </div>
        <p className="text-sm text-muted">{words.shape}</p>
      </div>
    </Dialog>
  );
}

function Frame({ shown, dark }: { shown: Shown; dark: boolean }): ReactNode {
  if (shown.channel === 'email') return <EmailPreview shown={shown} dark={dark} />;
  if (shown.channel === 'sms') return <MessagePreview shown={shown} />;
  if (shown.channel in postCuts) return <PostPreview shown={shown} />;
  if (shown.channel === 'video-script') return <ShotList text={shown.text} />;
  return <PlainPreview shown={shown} />;
}
