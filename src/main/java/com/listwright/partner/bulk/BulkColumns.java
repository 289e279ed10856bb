package com.listwright.partner.bulk;

import com.listwright.platform.IdConversion;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

@Singleton
class BulkColumns implements TypeConverterRegistrar {
    @Override
    public void register(MutableConversionService service) {
        IdConversion.register(service, BulkJobId.class, BulkJobId::value, BulkJobId::new, BulkJobId::parse);
    }
}
