<?php
// The sync of examples/helloworld as a program without Symfony Console, for tests that stop it the hard way.
// usage: php sync.inc.php KEY-OF-InputOptions=VALUE… — prints the result as JSON; exits as bin/console does.
declare(strict_types=1);

use HelloWorld\Sync\Settings;
use HelloWorld\Sync\Sync;
use SyncEngine\Exception\ExceptionInterface;
use SyncEngine\InputOptions;
use SyncEngine\SyncResult;

require __DIR__ . '/../../examples/helloworld/src/autoload.php';

$input = ['integration' => 'HelloWorld'];
$options = [];
foreach (array_slice($argv, 1) as $argument) {
	[$key, $value] = explode('=', $argument, 2);
	if ($key === 'limit' || $key === 'batch') {
		$options[$key] = $value;
	} elseif (str_ends_with($key, '-id')) {
		$input[$key][] = $value;
	} else {
		$input[$key] = str_ends_with($key, '-datetime') ? $value : (bool) $value;
	}
}
try {
	$result = (new Sync(Settings::fromEnvironment(), $options))->run(new InputOptions($input));
} catch (ExceptionInterface $e) {
	echo json_encode(['status' => 'failed', 'class' => $e::class, 'message' => $e->getMessage()]), "\n";
	exit(1);
}
echo json_encode($result->toArray(), JSON_PRESERVE_ZERO_FRACTION), "\n";
exit($result->getStatus() === SyncResult::STATUS_IN_STEP ? 0 : 3);
