package com.listwright.writing;

import com.listwright.platform.IdConversion;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

@Singleton
class WritingColumns implements TypeConverterRegistrar {
    @Override
    public void register(MutableConversionService service) {
        IdConversion.register(service, KitId.class, KitId::value, KitId::new, KitId::parse);
        IdConversion.register(service, VoiceId.class, VoiceId::value, VoiceId::new, VoiceId::parse);
    }
}
