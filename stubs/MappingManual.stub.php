<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * Everything that is mapped between the application and one integration.
 *
 * Objects are synchronized in the order they were added: what others refer to comes first.
 *
 * @strict-properties
 * @not-serializable
 */
class MappingManual
{
    public function __construct(string $integration) {}

    public function getIntegration(): string {}

    /** Adds the mapping of a pair of objects; one for the same pair of names replaces an earlier one. */
    public function addObjectMapping(ObjectMapping $objectMappingDAO): void {}

    public function getObjectMapping(string $internalObjectName, string $integrationObjectName): ?ObjectMapping {}

    /**
     * @return list<string>
     * @throws Exception\ObjectNotFoundException nothing is mapped to an object of that name
     */
    public function getMappedIntegrationObjectsNames(string $internalObjectName): array {}

    /**
     * @return list<string>
     * @throws Exception\ObjectNotFoundException
     */
    public function getMappedInternalObjectsNames(string $integrationObjectName): array {}

    /** @return list<string> */
    public function getInternalObjectNames(): array {}

    /**
     * Internal fields whose values flow to the integration, each once.
     *
     * @return list<string>
     * @throws Exception\ObjectNotFoundException
     */
    public function getInternalObjectFieldsToSyncToIntegration(string $internalObjectName): array {}

    /**
     * @return list<string>
     * @throws Exception\ObjectNotFoundException
     */
    public function getInternalObjectRequiredFieldNames(string $internalObjectName): array {}

    /** @return list<string> */
    public function getIntegrationObjectNames(): array {}

    /**
     * Fields of the integration whose values flow to the application, each once.
     *
     * @return list<string>
     * @throws Exception\ObjectNotFoundException
     */
    public function getIntegrationObjectFieldsToSyncToMautic(string $integrationObjectName): array {}

    /**
     * @return list<string>
     * @throws Exception\ObjectNotFoundException
     */
    public function getIntegrationObjectRequiredFieldNames(string $integrationObjectName): array {}

    /**
     * @throws Exception\ObjectNotFoundException
     * @throws Exception\FieldNotFoundException
     */
    public function getIntegrationMappedField(string $integrationObjectName, string $internalObjectName, string $internalFieldName): string {}

    /**
     * @throws Exception\ObjectNotFoundException
     * @throws Exception\FieldNotFoundException
     */
    public function getInternalMappedField(string $internalObjectName, string $integrationObjectName, string $integrationFieldName): string {}

    /** @return list<ObjectMapping> in the order they were added */
    public function getObjectMappings(): array {}
}
