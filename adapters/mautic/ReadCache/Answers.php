<?php
declare(strict_types=1);

namespace MauticPlugin\SyncEngineBundle\ReadCache;

/**
 * What SELECTs on tables of configuration gave while a page of a sync is saved, shared by all connections.
 *
 * Kept while a page is open, at most so many, so large and so long; dropped all at once.
 */
final class Answers
{
	/**
	 * What listeners and models read again for each contact or company that is saved, and what these are joined with.
	 * None is written by saving one. A table that a foreign key may change through another one has that one here, too.
	 */
	public const TABLES = [
		'categories', // of points, triggers, webhooks
		'lead_fields', // the custom fields: which columns, which types, which are unique
		'plugin_integration_settings', // which integrations are switched on, their features and keys
		'plugins', // what the settings belong to
		'point_groups', // of triggers
		'point_trigger_events', // what happens to a contact at so many points
		'point_triggers', // at how many
		'webhook_events', // whether anybody wants to know that a contact was created or changed
		'webhooks', // who
	];

	private const MAX_TEXTS = 500;

	private bool $open = false;
	private int $connections = 0;
	/** @var array<string, Answer> */
	private array $answers = [];
	private int $bytes = 0;
	/** @var array<string, mixed> what was made of them */
	private array $derived = [];
	/** How often they were dropped. */
	private int $drops = 0;
	/** When the oldest of them was given. */
	private int $since = 0;
	/** @var array<string, int> by statement */
	private array $kinds = [];
	private ?Sql $sql = null;

	/** @param list<string> $tables more of them, without prefix */
	public function __construct(
		private readonly array $tables = [],
		private readonly int $maxAnswers = 1000,
		private readonly int $maxBytes = 8 << 20,
		private readonly int $maxSeconds = 60,
	) {
	}

	/** A page of a sync is worked on. Nothing happens outside of a sync, or where the settings don't want it. */
	public function begin(): void
	{
		if ($this->open || !defined('MAUTIC_INTEGRATION_ACTIVE_SYNC') || ini_get('syncengine.mautic') !== 'safe'
			|| !filter_var(ini_get('syncengine.mautic_read_cache'), FILTER_VALIDATE_BOOL)) {
			return;
		}
		$this->sql ??= new Sql(array_map($this->prefixed(...), [...self::TABLES, ...$this->tables]));
		$this->open = true;
	}

	/** The page is done, or whatever was under way has ended. */
	public function end(): void
	{
		$this->drop();
		$this->open = false;
	}

	public function areOpen(): bool
	{
		return $this->open;
	}

	/** @return int a number of its own for a new connection */
	public function connect(): int
	{
		$this->drop();

		return ++$this->connections;
	}

	/** @return int one of Sql's constants; only while a page is open */
	public function kindOf(string $sql): int
	{
		if (isset($this->kinds[$sql])) {
			return $this->kinds[$sql];
		}
		$kind = $this->sql->kindOf($sql);
		if (strlen($sql) <= Sql::MAX_LENGTH) {
			$this->remember($sql, $kind);
		}

		return $kind;
	}

	/** A statement that can't be answered from here. */
	public function leaveAlone(string $sql): void
	{
		$this->remember($sql, Sql::OTHER);
	}

	public function find(string $key): ?Answer
	{
		$this->dropOld();

		return $this->answers[$key] ?? null;
	}

	/** What is made of answers and of nothing else: made once as long as they hold. */
	public function derive(string $key, callable $make): mixed
	{
		if (!$this->open) {
			return $make();
		}
		$this->dropOld();
		if (array_key_exists($key, $this->derived)) {
			return $this->derived[$key];
		}
		$drops = $this->drops;
		$made = $make();
		if ($this->answers !== [] && $drops === $this->drops) {
			$this->derived[$key] = $made;
		}

		return $made;
	}

	public function keep(string $key, Answer $answer): void
	{
		$bytes = strlen($key) + 256 + $answer->bytes;
		if ($bytes > $this->maxBytes) {
			return;
		}
		if (count($this->answers) >= $this->maxAnswers || $this->bytes + $bytes > $this->maxBytes) {
			$this->drop();
		}
		if ($this->answers === []) {
			$this->since = time();
		}
		$this->answers[$key] = $answer;
		$this->bytes += $bytes;
	}

	public function drop(): void
	{
		$this->answers = $this->derived = [];
		$this->bytes = 0;
		$this->drops++;
	}

	/** Calls what may change what was answered, or how a connection sees it, also where it fails half-way. */
	public function dropAround(callable $call): mixed
	{
		$this->drop();
		try {
			return $call();
		} finally {
			$this->drop();
		}
	}

	private function dropOld(): void
	{
		if ($this->answers !== [] && time() - $this->since >= $this->maxSeconds) {
			$this->drop();
		}
	}

	private function remember(string $sql, int $kind): void
	{
		if (count($this->kinds) >= self::MAX_TEXTS) {
			$this->kinds = [];
		}
		$this->kinds[$sql] = $kind;
	}

	private function prefixed(string $table): string
	{
		return (defined('MAUTIC_TABLE_PREFIX') ? constant('MAUTIC_TABLE_PREFIX') : '') . $table;
	}
}
