--TEST--
RestSyncDataExchange: connections are kept, bodies are compressed, TLS certificates are checked
--SKIPIF--
<?php
if (!extension_loaded('openssl')) die('skip needs openssl for the server');
if (!extension_loaded('zlib')) die('skip needs zlib for the server');
?>
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\RestSyncDataExchange;

// PHP's own server closes every connection: this one keeps them. It prints its address, then serves.
$code = <<<'PHP'
$context = stream_context_create(isset($argv[1]) ? ['ssl' => ['local_cert' => $argv[1]]] : []);
$server = stream_socket_server((isset($argv[1]) ? 'ssl' : 'tcp') . '://127.0.0.1:0', $code, $message, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, $context);
echo stream_socket_get_name($server, false), "\n";
for ($connections = 1;; $connections++) {
	if (!($client = @stream_socket_accept($server, 60))) {
		continue;
	}
	while (($line = fgets($client)) !== false) {
		for ($head = $line; ($line = fgets($client)) !== false && trim($line) !== ''; $head .= $line);
		$gzip = str_contains($head, 'gzip');
		$body = json_encode(['items' => str_contains($head, 'page=4') ? [] : [['id' => substr($head, strpos($head, 'page=') + 5, 1), 'name' => str_repeat('x', 100_000) . $connections]]]);
		$body = $gzip ? gzencode($body) : $body;
		fwrite($client, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" . ($gzip ? "Content-Encoding: gzip\r\n" : '') . 'Content-Length: ' . strlen($body) . "\r\n\r\n$body");
	}
	fclose($client);
}
PHP;
$start = function (string ...$arguments) use ($code) {
	$process = proc_open([PHP_BINARY, '-n', '-r', $code, '--', ...$arguments], [['file', '/dev/null', 'r'], ['pipe', 'w'], ['file', '/dev/null', 'w']], $pipes);
	return [$process, trim(fgets($pipes[1]))];
};
$read = function (string $url, array $options) {
	$exchange = new RestSyncDataExchange($url, ['Citizen' => ['path' => 'c', 'fields' => ['name' => 'string']]], $options + ['max_retries' => 0]);
	attempt(function () use ($exchange) {
		for ($i = 1; ($report = ask($exchange, $i))->shouldSync(); $i++) {
			$name = $report->getObject('Citizen', $i)->getField('name')->getValue()->getNormalizedValue();
			echo strlen($name), ' bytes by connection ', substr($name, -1), ', ';
		}
	});
	['requests' => $requests, 'connections' => $connections, 'bytes_received' => $bytes] = $exchange->getStatistics();
	echo "  $requests requests, $connections connections, ", $bytes < 5000 ? 'compressed' : $bytes, "\n";
};

[$process, $address] = $start();
$read("http://$address", []);
$read("http://$address", ['paging' => 'page', 'limit' => 3]);
proc_terminate($process, 9);

$file = sys_get_temp_dir() . '/syncengine-' . getmypid() . '.pem';
$key = openssl_pkey_new(['private_key_bits' => 2048]);
$request = openssl_csr_new(['commonName' => 'localhost'], $key, ['digest_alg' => 'sha256']);
openssl_x509_export(openssl_csr_sign($request, null, $key, 1, ['digest_alg' => 'sha256']), $certificate);
openssl_pkey_export($key, $private);
file_put_contents($file, $certificate . $private);
[$process, $address] = $start($file);
$url = 'https://' . str_replace('127.0.0.1', 'localhost', $address);
echo "-- a certificate that nobody knows\n";
$read($url, []);
echo "-- one that is trusted\n";
$read($url, ['ca_file' => $file]);
echo "-- for another name\n";
$read("https://$address", ['ca_file' => $file]);
echo "-- unchecked, by explicit wish\n";
$read("https://$address", ['verify_tls' => false]);
echo "-- a file that is not there\n";
$read($url, ['ca_file' => '/nowhere.pem']);
proc_terminate($process, 9);
unlink($file);
?>
--EXPECTF--
100001 bytes by connection 1, 100001 bytes by connection 1, 100001 bytes by connection 1, nothing was thrown
  4 requests, 1 connections, compressed
100001 bytes by connection 2, 100001 bytes by connection 2, 100001 bytes by connection 2, nothing was thrown
  4 requests, 1 connections, compressed
-- a certificate that nobody knows
SyncEngine\Exception\TransportException: GET https://localhost:%d/c: %s; check the base URL, the server's certificate and 'ca_file'
  1 requests, 1 connections, compressed
-- one that is trusted
100001 bytes by connection 2, 100001 bytes by connection 2, 100001 bytes by connection 2, nothing was thrown
  4 requests, 1 connections, compressed
-- for another name
SyncEngine\Exception\TransportException: GET https://HOST/c: %s; check the base URL, the server's certificate and 'ca_file'
  1 requests, 1 connections, compressed
-- unchecked, by explicit wish
100001 bytes by connection 4, 100001 bytes by connection 4, 100001 bytes by connection 4, nothing was thrown
  4 requests, 1 connections, compressed
-- a file that is not there
SyncEngine\Exception\TransportException: GET https://localhost:%d/c: %s; check the base URL, the server's certificate and 'ca_file'
  1 requests, 1 connections, compressed
