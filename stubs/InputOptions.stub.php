<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * What a run of a sync is asked to do.
 *
 * Keys of the input, each but the first optional: 'integration' (required), 'first-time-sync', 'disable-push',
 * 'disable-pull', 'disable-activity-push' (booleans), 'mautic-object-id' and 'integration-object-id' (lists of
 * 'object:id', or ObjectIds), 'start-datetime' and 'end-datetime' (a DateTimeInterface, or a string that
 * DateTimeImmutable reads, in UTC where it names no zone), 'options' (free, for the exchanges).
 *
 * @strict-properties
 * @not-serializable
 */
class InputOptions
{
    /**
     * @throws Exception\InvalidValueException no integration, a date that is no date, IDs of another form
     */
    public function __construct(array $input) {}

    public function getIntegration(): string {}

    public function isFirstTimeSync(): bool {}

    public function pullIsEnabled(): bool {}

    public function activityPushIsEnabled(): bool {}

    public function pushIsEnabled(): bool {}

    public function getMauticObjectIds(): ?ObjectIds {}

    public function getIntegrationObjectIds(): ?ObjectIds {}

    public function getStartDateTime(): ?\DateTimeInterface {}

    public function getEndDateTime(): ?\DateTimeInterface {}

    public function getOptions(): array {}
}
