<?php
/**
 * An HTTP server whose answers take as long as they are told to and cost next to nothing: one process, connections kept
 * open. POST and PATCH are answered 201 with an ID, a batch with one for each item. It ends with its standard input.
 * usage: php lib_slow_server.php MILLISECONDS; prints its address
 */
declare(strict_types=1);

$latency = (float) $argv[1] / 1000;
$server = stream_socket_server('tcp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN,
	stream_context_create(['socket' => ['backlog' => 512]]));
stream_set_blocking($server, false);
echo stream_socket_get_name($server, false), "\n";
$clients = $buffers = [];
$due = new SplQueue();
$id = 0;
while (true) {
	$read = [STDIN, $server, ...$clients];
	$write = $except = null;
	$wait = $due->isEmpty() ? 1.0 : max(0.0, $due->bottom()[0] - microtime(true));
	stream_select($read, $write, $except, (int) $wait, (int) (fmod($wait, 1) * 1e6));
	foreach ($read as $stream) {
		if ($stream === STDIN) {
			exit(0);
		}
		if ($stream === $server) {
			while ($client = @stream_socket_accept($server, 0)) {
				stream_set_blocking($client, false);
				$clients[(int) $client] = $client;
				$buffers[(int) $client] = '';
			}
			continue;
		}
		$number = (int) $stream;
		$bytes = fread($stream, 65536);
		if ($bytes === '' || $bytes === false) {
			if (feof($stream)) {
				fclose($stream);
				unset($clients[$number], $buffers[$number]);
			}
			continue;
		}
		$buffers[$number] .= $bytes;
		$end = strpos($buffers[$number], "\r\n\r\n");
		if ($end === false) {
			continue;
		}
		$length = preg_match('/^content-length: *(\d+)/mi', $buffers[$number], $part) ? (int) $part[1] : 0;
		if (strlen($buffers[$number]) >= $end + 4 + $length) {
			$items = preg_match('~^POST \S+/batch ~', $buffers[$number])
				? count(json_decode(substr($buffers[$number], $end + 4, $length), true)['items']) : null;
			$buffers[$number] = substr($buffers[$number], $end + 4 + $length);
			$due->enqueue([microtime(true) + $latency, $stream, $items]);
		}
	}
	$now = microtime(true);
	while (!$due->isEmpty() && $due->bottom()[0] <= $now) {
		[, $stream, $items] = $due->dequeue();
		$result = static function () use (&$id): string {
			return '{"status":201,"id":"o' . ++$id . '"}';
		};
		$body = $items === null ? $result() : '{"results":[' . implode(',', array_map($result, range(1, $items))) . ']}';
		if (is_resource($stream)) {
			fwrite($stream, "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: " . strlen($body) . "\r\n\r\n$body");
		}
	}
}
