<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * The relations of a report.
 *
 * @strict-properties
 * @not-serializable
 */
class Relations implements \Iterator, \Countable
{
    /** @param array $relations array<Relation> */
    public function addRelations(array $relations): void {}

    public function addRelation(Relation $relation): void {}

    /** @throws \OutOfBoundsException past the end */
    public function current(): Relation {}

    public function next(): void {}

    public function key(): int {}

    public function valid(): bool {}

    public function rewind(): void {}

    public function count(): int {}
}
