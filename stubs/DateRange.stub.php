<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * A window of time; an end that is null is open. The objects given are kept.
 *
 * @strict-properties
 * @not-serializable
 */
class DateRange
{
    public function __construct(?\DateTimeInterface $fromDate, ?\DateTimeInterface $toDate) {}

    public function getFromDate(): ?\DateTimeInterface {}

    public function getToDate(): ?\DateTimeInterface {}
}
