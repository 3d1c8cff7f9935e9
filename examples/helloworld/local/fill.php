<?php
// Fills a new local database so that it overlaps with the CRM of the same seed and size.
declare(strict_types=1);

use HelloWorld\Arguments;
use HelloWorld\Local\Database;
use HelloWorld\Local\Fill;
use HelloWorld\Sample\Sample;

require __DIR__ . '/../src/autoload.php';

$arguments = Arguments::parse($argv, [
	'database' => '', 'citizens' => 1000, 'worlds' => 50, 'seed' => 1,
	'known' => 600, 'only' => 200, 'known-companies' => 30, 'only-companies' => 10,
]);
$sample = new Sample($arguments['seed'], $arguments['worlds']);
$fill = new Fill(Database::open($arguments['database']), $sample);
$fill->run(
	$arguments['citizens'],
	$arguments['worlds'],
	$arguments['known'],
	$arguments['only'],
	$arguments['known-companies'],
	$arguments['only-companies'],
);
