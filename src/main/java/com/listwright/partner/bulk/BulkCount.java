package com.listwright.partner.bulk;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity
record BulkCount(String status, int homes) {}
