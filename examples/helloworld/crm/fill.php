<?php
// Fills a new CRM database with the same records each time.
declare(strict_types=1);

use HelloWorld\Arguments;
use HelloWorld\Crm\Database;
use HelloWorld\Crm\Fill;
use HelloWorld\Sample\Sample;

require __DIR__ . '/../src/autoload.php';

$arguments = Arguments::parse($argv, ['database' => '', 'citizens' => 1000, 'worlds' => 50, 'seed' => 1]);
$sample = new Sample($arguments['seed'], $arguments['worlds']);
(new Fill(Database::open($arguments['database']), $sample))->run($arguments['citizens'], $arguments['worlds']);
