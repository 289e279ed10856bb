package com.listwright.account;

import com.listwright.platform.AccountId;
import com.listwright.platform.IdConversion;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

@Singleton
class AccountColumns implements TypeConverterRegistrar {
    @Override
    public void register(MutableConversionService service) {
        IdConversion.register(service, AccountId.class, AccountId::value, AccountId::new, AccountId::parse);
        IdConversion.register(service, MemberId.class, MemberId::value, MemberId::new, MemberId::parse);
        IdConversion.register(service, InvitationId.class, InvitationId::value, InvitationId::new, InvitationId::parse);
        IdConversion.register(service, KeyId.class, KeyId::value, KeyId::new, KeyId::parse);
        IdConversion.register(service, SessionId.class, SessionId::value, SessionId::new, SessionId::parse);
    }
}
