package com.listwright.account;

import com.listwright.platform.AccountId;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * How this package's ids stand in columns (bare) and in addresses (with their prefix). Repositories bind them as text
 * whose type PostgreSQL infers. What is no id names nothing: the answer is 404.
 */
@Singleton
class AccountColumns implements TypeConverterRegistrar {
    @Override
    public void register(MutableConversionService service) {
        id(service, AccountId.class, AccountId::value, AccountId::new, AccountId::parse);
        id(service, MemberId.class, MemberId::value, MemberId::new, MemberId::parse);
        id(service, InvitationId.class, InvitationId::value, InvitationId::new, InvitationId::parse);
        id(service, SessionId.class, SessionId::value, SessionId::new, SessionId::parse);
    }

    private static <T> void id(
            MutableConversionService service,
            Class<T> type,
            Function<T, UUID> write,
            Function<UUID, T> read,
            Function<String, Optional<T>> parse) {
        service.addConverter(type, String.class, id -> write.apply(id).toString());
        service.addConverter(UUID.class, type, read);
        service.addConverter(
                String.class,
                type,
                (text, target, context) -> parse.apply(text).or(() -> bare(text).map(read)));
    }

    private static Optional<UUID> bare(String column) {
        try {
            return Optional.of(UUID.fromString(column))
                    .filter(id -> id.toString().equals(column));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
