<?php
declare(strict_types=1);

namespace SyncEngine\OroAdapter;

use SyncEngine\Oro\ReverseOutbox;
use SyncEngine\Oro\ReverseSync;

/** The outboxes of an application's connectors, and what empties them. */
interface ReverseSyncs
{
	/** @return array{ReverseOutbox, ReverseSync}|null null: the message is not for us */
	public function find(int|string $integration, string $connector): ?array;
}
