<?php
declare(strict_types=1);

namespace HelloWorld\Demo;

use HelloWorld\Crm\Database as CrmDatabase;
use HelloWorld\Crm\Fill as CrmFill;
use HelloWorld\Crm\Server;
use HelloWorld\Local\Database as LocalDatabase;
use HelloWorld\Local\Fill as LocalFill;
use HelloWorld\Sample\Sample;
use HelloWorld\Time;

/** The main job on real input: two systems that overlap partly are brought in step, drift apart, and are brought in step. */
final class Demo
{
	private const TOKEN = 'demo-token';
	private const CITIZENS = 1000;
	private const WORLDS = 50;

	/** @param string $php the command that runs PHP with the extension, as a shell reads it */
	public function __construct(private readonly string $php, private readonly string $directory)
	{
	}

	public function run(): bool
	{
		$this->clear();
		$crmDatabase = "$this->directory/crm.sqlite";
		$localDatabase = "$this->directory/local.sqlite";
		$sample = new Sample(1, self::WORLDS);
		(new CrmFill(CrmDatabase::open($crmDatabase), $sample))->run(self::CITIZENS, self::WORLDS);
		$local = LocalDatabase::open($localDatabase);
		(new LocalFill($local, $sample))->run(self::CITIZENS, self::WORLDS, 600, 200, 30, 10);
		$server = new Server($this->php, $crmDatabase, self::TOKEN, "$this->directory/crm.log");
		putenv("HELLOWORLD_CRM=http://$server->address");
		putenv('HELLOWORLD_TOKEN=' . self::TOKEN);
		putenv("HELLOWORLD_DATABASE=$localDatabase");
		$crm = new Crm("http://$server->address", self::TOKEN);

		self::say("A CRM at http://$server->address with " . self::CITIZENS . ' citizens and ' . self::WORLDS . ' worlds; a '
			. 'local database with 800 contacts, 600 of them known to the CRM, and 40 companies, 30 of them known.');
		$inStep = $this->sync('The first sync', '--first-time-sync')
			&& $this->incremental($local, $crm)
			&& $this->again($local, $crm)
			&& $this->compare($localDatabase, $crmDatabase);
		$server->stop();

		return $inStep;
	}

	private function incremental(\PDO $local, Crm $crm): bool
	{
		$start = Time::format(Time::now());
		$changes = new Changes($local, $crm);
		$changes->undisputed();
		$conflicts = $changes->conflicts();
		$end = Time::format(Time::now());
		self::say('Both sides were changed, ten fields on both sides at once.');
		if (!$this->sync('An incremental sync', "--start-datetime=$start", "--end-datetime=$end", '-v')) {
			return false;
		}
		self::say('What stands now, read from both databases:');
		$right = true;
		foreach ($conflicts as $conflict) {
			$here = $local->query("SELECT $conflict->column FROM $conflict->table WHERE id = $conflict->id")->fetchColumn();
			$there = $crm->record($conflict->path, $conflict->crmId)[$conflict->field];
			$there = is_array($there) ? implode('|', $there) : $there;
			$expected = $conflict->expected();
			$expected = is_array($expected) ? implode('|', $expected) : $expected;
			$ok = $here === $there && $here === $expected;
			$right = $right && $ok;
			echo self::pad("  $conflict->table $conflict->id $conflict->column", 30), 'here ', self::pad(self::show($here), 29),
				'there ', self::pad(self::show($there), 29), $conflict->crmIsLater ? "the CRM's" : 'ours', ' was later',
				$ok ? "\n" : ": WRONG\n";
		}

		return $right;
	}

	private function again(\PDO $local, Crm $crm): bool
	{
		$before = [self::digest($local), $crm->written()];
		if (!$this->sync('A third sync')) {
			return false;
		}
		$same = [self::digest($local), $crm->written()] === $before;
		self::say($same
			? 'Nothing was written, checked: each local row is as it was, mappings among them, and the CRM was sent no item.'
			: 'SOMETHING WAS WRITTEN, though nothing had changed.');

		return $same;
	}

	private function compare(string $local, string $crm): bool
	{
		self::say('Both databases, compared record by record without the extension:');

		return $this->script('compare.php', "--local=$local", "--crm=$crm", "--store=$local");
	}

	private function sync(string $what, string ...$options): bool
	{
		self::say(rtrim("$what: bin/console mautic:integrations:sync HelloWorld " . implode(' ', $options)));

		return $this->script('bin/console', 'mautic:integrations:sync', 'HelloWorld', ...$options);
	}

	private function script(string $script, string ...$arguments): bool
	{
		$arguments = implode(' ', array_map('escapeshellarg', $arguments));
		passthru("$this->php " . escapeshellarg(dirname(__DIR__, 2) . "/$script") . " $arguments", $code);
		if ($code !== 0) {
			echo "$script ended with exit code $code\n";
		}

		return $code === 0;
	}

	private function clear(): void
	{
		if (!is_dir($this->directory)) {
			mkdir($this->directory, 0777, true);
		}
		array_map('unlink', glob("$this->directory/*"));
	}

	/** All that is in the local tables, the pairs of records among it. */
	private static function digest(\PDO $local): string
	{
		$rows = [];
		foreach (['company', 'contact', 'sync_object_mapping', 'sync_object_field_change_report'] as $table) {
			$rows[] = $local->query("SELECT * FROM $table ORDER BY id")->fetchAll(\PDO::FETCH_NUM);
		}

		return hash('sha256', serialize($rows));
	}

	private static function show(mixed $value): string
	{
		return json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
	}

	private static function pad(string $text, int $width): string
	{
		return $text . str_repeat(' ', max(1, $width - mb_strwidth($text)));
	}

	private static function say(string $text): void
	{
		echo "\n", wordwrap($text, 110), "\n";
	}
}
