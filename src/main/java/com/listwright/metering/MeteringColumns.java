package com.listwright.metering;

import com.listwright.platform.IdConversion;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

@Singleton
class MeteringColumns implements TypeConverterRegistrar {
    @Override
    public void register(MutableConversionService service) {
        IdConversion.register(service, PieceId.class, PieceId::value, PieceId::new, PieceId::parse);
    }
}
