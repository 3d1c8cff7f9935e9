<?php
require __DIR__ . '/sync.inc.php';

use Doctrine\DBAL\Driver\PDO\Exception;

/** Lets statement $number of the engine's fail, and those after it where it fails for good. */
function fail(Site $site, int $number, bool $forGood): void
{
	$site->statements->before = static function (string $sql, bool $engine) use (&$number, $forGood): void {
		if ($engine) {
			$number--;
		}
		if ($forGood ? $number < 0 : $engine && $number === -1) {
			throw Exception::new(new PDOException('the database is away'));
		}
	};
}

/** A site on a file, with the remote as it was when that file was left. */
function site(string $file, ?HelloWorld $hello = null): Site
{
	$site = new Site(['driver' => 'pdo_sqlite', 'path' => $file], !$hello);
	$site->statements->unseen(static fn () => $site->connection->executeStatement('PRAGMA synchronous = OFF'));
	foreach ($hello ? get_object_vars($hello) : [] as $name => $value) {
		$site->hello->$name = $value;
	}

	return $site;
}

/** Fails each statement of a sync in turn; what the next run has left is to be what one or two undisturbed ones leave. */
function everywhere(string $title, Closure $prepare): void
{
	$file = tempnam(sys_get_temp_dir(), 'syncengine');
	$site = site($file);
	$prepare($site);
	$site->connection->close();
	copy($file, "$file.start");
	$start = clone $site->hello;
	$site->statements->reset();
	sync($site);
	$statements = $site->statements->engine;
	$once = essence($site);
	sync($site);
	$twice = essence($site);
	$site->connection->close();
	$bad = [];
	foreach ([false, true] as $forGood) {
		foreach ($statements as $number => $statement) {
			copy("$file.start", $file);
			$site = site($file, $start);
			fail($site, $number, $forGood);
			ob_start();
			sync($site);
			$quiet = ob_get_clean() === '';
			$site->statements->before = null;
			$lost = $quiet ? differences($once, essence($site)) : '';
			$site->connection->close();
			$again = site($file, $site->hello);
			sync($again);
			$differences = essence($again) === $twice ? '' : differences($once, essence($again));
			$bad[$differences] = true;
			if ($lost !== '' || ($quiet && $forGood)) {
				$bad["$lost\n    nothing was thrown at $statement"] = true;
			}
			$again->connection->close();
		}
	}
	unlink($file);
	unlink("$file.start");
	unset($bad['']);
	echo "-- $title: the next run leaves it as if nothing had happened", $bad ? ", but for\n" . implode("\n    or\n", array_keys($bad)) : '', "\n";
}

foreach ([0, 1] as $transaction) {
	ini_set('syncengine.mautic_page_transaction', (string) $transaction);
	echo $transaction ? "a transaction around each page\n" : "no transaction around a page\n";
	everywhere('new at the remote', static fn (Site $site) => people($site, 3, 1));
	everywhere('changed on both sides', static function (Site $site): void {
		people($site, 3, 1);
		sync($site);
		foreach ([1, 2] as $i) {
			$site->hello->put('Citizen', "c$i", ['first_name' => "Remote $i"], '2020-02-02 00:00:00');
		}
		foreach ([2, 3] as $i) {
			$site->edit('lead', $i, ['lastname' => "Mautic $i"], '2020-02-03 00:00:00');
		}
	});
	everywhere('moved, deleted', static function (Site $site): void {
		people($site, 3);
		sync($site);
		$site->hello->remapped = [['Citizen', 'c1', 'Citizen', 'moved']];
		$site->hello->put('Citizen', 'moved', $site->hello->objects['Citizen']['c1']['fields'], '2020-02-02 00:00:00');
		unset($site->hello->objects['Citizen']['c1']);
		foreach ([2, 3] as $i) {
			$site->edit('lead', $i, ['lastname' => "Mautic $i"], '2020-02-03 00:00:00');
		}
		$site->hello->statuses['Citizen'] = ['c2' => 'deleted', 'c3' => 'note'];
	});
}
