<?php
// One run of the reverse sync, as a process that can be killed.
declare(strict_types=1);

require __DIR__ . '/../../examples/oro-reverse-sync/src/autoload.php';

try {
	echo json_encode(OroReverseSync\Sync::fromEnvironment()->reverse->run());
} catch (Throwable $e) {
	echo json_encode(['status' => 'failed', 'message' => $e::class . ': ' . $e->getMessage()]);
}
