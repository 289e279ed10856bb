package com.listwright.partner.webhook;

import com.listwright.platform.IdConversion;
import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

@Singleton
class WebhookColumns implements TypeConverterRegistrar {
    @Override
    public void register(MutableConversionService service) {
        IdConversion.register(service, EndpointId.class, EndpointId::value, EndpointId::new, EndpointId::parse);
        IdConversion.register(service, EventId.class, EventId::value, EventId::new, EventId::parse);
        IdConversion.register(service, DeliveryId.class, DeliveryId::value, DeliveryId::new, DeliveryId::parse);
    }
}
