<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * What is asked of one kind of object: which fields, changed in which window.
 *
 * @strict-properties
 * @not-serializable
 */
class RequestObject
{
    /**
     * @param \DateTimeInterface|null $fromDateTime changed then or later; null: from the beginning
     * @param \DateTimeInterface|null $toDateTime changed before; null: until now
     */
    public function __construct(string $object, ?\DateTimeInterface $fromDateTime = null, ?\DateTimeInterface $toDateTime = null, ?\DateTimeInterface $objectLastSyncDateTime = null) {}

    public function getObject(): string {}

    /** Adds a field once; returns $this. */
    public function addField(string $field): RequestObject {}

    /** @return list<string> */
    public function getFields(): array {}

    /**
     * @param array $fields list<string>: fields that are wanted even where they did not change
     * @throws \TypeError an element that is neither a string nor an int
     */
    public function setRequiredFields(array $fields): void {}

    /** @return list<string> */
    public function getRequiredFields(): array {}

    public function getFromDateTime(): ?\DateTimeInterface {}

    public function getToDateTime(): ?\DateTimeInterface {}

    public function getObjectLastSyncDateTime(): ?\DateTimeInterface {}

    /**
     * Asks for these objects alone, whenever they changed; for none if the list is empty.
     *
     * @param array $ids list<int|string>
     * @throws \TypeError an element of another type
     */
    public function setIds(array $ids): void {}

    /** @return list<int|string>|null null: all that the window has */
    public function getIds(): ?array {}
}
