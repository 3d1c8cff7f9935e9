<?php
// The CRM, served by: CRM_DATABASE=crm.sqlite PHP_CLI_SERVER_WORKERS=4 php -S 127.0.0.1:8080 crm/router.php
// With CRM_TOKEN set, callers must show it as their bearer token.
declare(strict_types=1);

use HelloWorld\Crm\Application;
use HelloWorld\Crm\Database;
use HelloWorld\Http\HttpError;
use HelloWorld\Http\Request;
use HelloWorld\Http\Response;

require __DIR__ . '/../src/autoload.php';

ini_set('display_errors', '0');
ini_set('serialize_precision', '-1');

try {
	$database = getenv('CRM_DATABASE') ?: throw new HttpError(500, 'the environment lacks CRM_DATABASE');
	(new Application(Database::open($database), (string) getenv('CRM_TOKEN'), "$database-lock"))->run(Request::fromGlobals());
} catch (HttpError $e) {
	Response::error($e)->send(false);
} catch (Throwable $e) {
	error_log((string) $e);
	Response::error(new HttpError(500, 'the CRM failed: ' . $e->getMessage()))->send(false);
}
