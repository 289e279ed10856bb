package com.listwright.property;

import com.listwright.platform.IdConversion;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

@Singleton
class PropertyColumns implements TypeConverterRegistrar {
    @Override
    public void register(MutableConversionService service) {
        IdConversion.register(service, PropertyId.class, PropertyId::value, PropertyId::new, PropertyId::parse);
    }
}
