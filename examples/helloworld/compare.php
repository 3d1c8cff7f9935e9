<?php
// Says whether both sides are in step, by reading both databases and the mapping table. It doesn't use the extension:
// what it says is no work of the program it checks.
declare(strict_types=1);

use HelloWorld\Arguments;
use HelloWorld\Compare\Comparison;
use HelloWorld\Compare\Mappings;

require __DIR__ . '/src/autoload.php';

$arguments = Arguments::parse($argv, ['local' => '', 'crm' => '', 'store' => '']);
$open = static function (string $path): PDO {
	if (!is_file($path)) {
		fwrite(STDERR, "there is no database $path\n");
		exit(2);
	}
	$pdo = new PDO("sqlite:$path");
	$pdo->exec('PRAGMA query_only = ON');
	$pdo->exec('PRAGMA busy_timeout = 10000');

	return $pdo;
};
try {
	$mappings = Mappings::read($open($arguments['store']));
	exit((new Comparison($open($arguments['local']), $open($arguments['crm']), $mappings))->run() ? 0 : 1);
} catch (PDOException $e) {
	fwrite(STDERR, $e->getMessage() . "\n");
	exit(2);
}
