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
 * 'object:id', where an empty one means all, or ObjectIds), 'start-datetime' and 'end-datetime' (a
 * DateTimeInterface, which is kept, or a string that DateTimeImmutable reads, in UTC where it names no zone),
 * 'options' (an array, free for the exchanges) or in its place 'option' (a list of 'key:value', as the command
 * line gives it; a value may itself contain colons). null is the same as a missing key. Other keys are not
 * looked at.
 *
 * @strict-properties
 * @not-serializable
 */
class InputOptions
{
    /**
     * @throws Exception\InvalidValueException no integration, a date that is no date (31 February is none),
     *     IDs or options of another form: says which key
     */
    public function __construct(array $input) {}

    public function getIntegration(): string {}

    public function isFirstTimeSync(): bool {}

    public function pullIsEnabled(): bool {}

    public function activityPushIsEnabled(): bool {}

    public function pushIsEnabled(): bool {}

    /** Of objects of the application; null: all. */
    public function getMauticObjectIds(): ?ObjectIds {}

    /** Of objects of the integration; null: all. */
    public function getIntegrationObjectIds(): ?ObjectIds {}

    public function getStartDateTime(): ?\DateTimeInterface {}

    public function getEndDateTime(): ?\DateTimeInterface {}

    public function getOptions(): array {}
}
