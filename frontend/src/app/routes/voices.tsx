import { getRouteApi } from '@tanstack/react-router';
import { useMe } from '../../features/account/api/me';
import { useVoices } from '../../features/voice/api/voices';
import { NewVoice } from '../../features/voice/components/new-voice';
import { VoiceList } from '../../features/voice/components/voice-list';
import { words } from '../../features/voice/words';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { say } from '../../ui/toast';

const route = getRouteApi('/signed-in/settings/voices');

export function VoicesPage() {
  const { account } = useMe();
  const { edit } = route.useSearch();
  const navigate = route.useNavigate();
  const open = (id: string | undefined) =>
    navigate({ search: id ? { edit: id } : {}, resetScroll: false, replace: true });
  return (
    <>
      <PageTitle title={words.title} place={account.name}>
        <p>{words.intro}</p>
      </PageTitle>
      <Loaded query={useVoices()} what={words.what} rows={3}>
        {(voices) => (
          <>
            <NewVoice
              folded={voices.length > 0}
              onAdded={(voice) => {
                say(words.read);
                open(voice.id);
              }}
            />
            <VoiceList voices={voices} open={edit} onOpen={open} />
          </>
        )}
      </Loaded>
    </>
  );
}
