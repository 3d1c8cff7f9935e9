<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * The relations of a report. Iterating moves one position, as with any Iterator: what is added meanwhile is
 * reached, and a loop inside a loop shares the position.
 *
 * @strict-properties
 * @not-serializable
 */
class Relations implements \Iterator, \Countable
{
    /**
     * Adds all of them, or none.
     *
     * @param array $relations array<Relation>
     * @throws \TypeError an element that is no Relation
     */
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
