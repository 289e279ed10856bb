import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { paths } from '../../config/paths';
import { useMaybeMe } from '../../features/account/api/me';
import { useChannels } from '../../features/check/api/channels';
import { useBoards } from '../../features/check/api/mls-boards';
import { CheckDesk } from '../../features/check/components/check-desk';
import { WhatIsChecked } from '../../features/check/components/what-is-checked';
import { words } from '../../features/check/words';
import { propertyQuery } from '../../features/property/api/property';
import { HomeChoice } from '../../features/property/components/home-choice';
import { confirmedFacts } from '../../features/property/confirmed-facts';
import { buttonClass } from '../../ui/button';
import { Loaded } from '../../ui/loaded';
import { PageTitle } from '../../ui/page-title';
import { Section } from '../../ui/section';
import { linkClass } from '../../ui/text-link';

const route = getRouteApi('/either/check');

export function CheckPage() {
  const me = useMaybeMe();
  return (
    <div data-broad className="grid content-start gap-6">
      <PageTitle title={words.title} place={me?.account.name}>
        {words.intro}{' '}
        <a href="#what" className={linkClass}>
          {words.what}
        </a>
      </PageTitle>
      <Desk member={me?.member.id} />
      <WhatIsChecked />
      {!me && (
        <Section title={words.stranger} intro={words.strangerText}>
          <Link to={paths.signup} className={buttonClass('plain')}>
            {words.signUp}
          </Link>
        </Section>
      )}
    </div>
  );
}

function Desk({ member }: { member: string | undefined }) {
  const { home, ...place } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useQuery({ ...propertyQuery(home ?? ''), enabled: Boolean(member && home) });
  const channels = useChannels();
  const boards = useBoards();
  const go = (search: ReturnType<typeof route.useSearch>) =>
    navigate({ search, replace: true, resetScroll: false });
  return (
    <Loaded query={channels} what={words.lists} rows={5}>
      {(knownChannels) => (
        <Loaded query={boards} what={words.lists} rows={5}>
          {(knownBoards) => (
            <CheckDesk
              draftName={`check:${member ?? ''}`}
              place={place}
              onPlace={(next) => go({ ...next, ...(home && { home }) })}
              channels={knownChannels}
              boards={knownBoards}
              homes={
                member && (
                  <HomeChoice id={home} onChoose={(id) => go({ ...place, ...(id && { home: id }) })} />
                )
              }
              homeChosen={home !== undefined}
              homeFacts={data && confirmedFacts(data)}
              onNoHome={() => go(place)}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
