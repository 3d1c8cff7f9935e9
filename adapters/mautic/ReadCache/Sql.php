<?php
declare(strict_types=1);

namespace MauticPlugin\SyncEngineBundle\ReadCache;

/**
 * Says of a statement's text what it does to tables of configuration. It understands little and takes what it doesn't
 * understand for a write, or for a read that must be asked.
 */
final class Sql
{
	/** Has nothing to do with what was answered, and can't be answered. */
	public const OTHER = 0;
	/** A SELECT of these tables alone, whose answer depends on nothing but what they hold and its parameters. */
	public const READS_CONFIGURATION = 1;
	/** May change what was answered. */
	public const WRITES = 2;

	/** Longer ones are not looked at more closely. */
	public const MAX_LENGTH = 4096;

	/** What may stand before a parenthesis. */
	private const BEFORE_PARENTHESIS = [
		'AND', 'BETWEEN', 'BY', 'CASE', 'DISTINCT', 'ELSE', 'HAVING', 'IN', 'LIKE', 'NOT', 'ON', 'OR', 'SELECT', 'THEN', 'USING',
		'WHEN', 'WHERE',
		'ABS', 'AVG', 'CHAR_LENGTH', 'COALESCE', 'CONCAT', 'COUNT', 'IF', 'IFNULL', 'LENGTH', 'LOWER', 'MAX', 'MIN', 'NULLIF', 'SUM',
		'TRIM', 'UPPER',
	];

	/** What locks, writes, reads elsewhere, or tells the time without a parenthesis. */
	private const REFUSED = '/^(?:SELECT|INTO|FOR|LOCK|PROCEDURE|UNION|EXCEPT|INTERSECT|MINUS|WITH|VALUES?|TABLE|STRAIGHT_JOIN|APPLY|LATERAL'
		. '|USER|ROWNUM|NEXTVAL|CURRVAL|PREVIOUS|RETURNING|HIGH_PRIORITY'
		. '|(?:CURRENT|LOCALTIME|SESSION|SYSTEM|SYS|SQL|UTC)\w*)$/';

	/** @var array<string, true> */
	private readonly array $tables;
	private readonly string $named;

	/** @param list<string> $tables with prefix */
	public function __construct(array $tables)
	{
		$this->tables = array_fill_keys($tables, true);
		$this->named = '/(?<![\w$])(?:' . implode('|', array_map(preg_quote(...), $tables)) . ')(?![\w$])/i';
	}

	public function kindOf(string $sql): int
	{
		if (!preg_match('/^\s*([a-z]+)\b/i', $sql, $word) || str_contains(rtrim($sql, "; \t\r\n"), ';')) {
			return self::WRITES;
		}
		switch (strtoupper($word[1])) {
			case 'SELECT':
				if (preg_match('/\b(?:INTO|GET_LOCK|RELEASE_LOCK|RELEASE_ALL_LOCKS)\b/i', $sql)) {
					return self::WRITES;
				}

				return $this->readsConfiguration($sql) ? self::READS_CONFIGURATION : self::OTHER;
			case 'INSERT':
			case 'UPDATE':
			case 'DELETE':
			case 'REPLACE':
				return preg_match($this->named, $sql) === 0 ? self::OTHER : self::WRITES;
			case 'SAVEPOINT':
			case 'RELEASE':
				return self::OTHER;
			default:
				return self::WRITES;
		}
	}

	private function readsConfiguration(string $select): bool
	{
		if (strlen($select) > self::MAX_LENGTH) {
			return false;
		}
		$tokens = self::tokens($select);
		if ($tokens === null) {
			return false;
		}
		$from = $where = false;
		$depth = 0;
		foreach ($tokens as $i => $token) {
			$next = $tokens[$i + 1] ?? '';
			$word = self::isName($token) ? strtoupper($token) : '';
			$depth += $token === '(' ? 1 : ($token === ')' ? -1 : 0);
			if ($word !== '' && $next === '(' && !in_array($word, self::BEFORE_PARENTHESIS, true)) {
				return false;
			}
			if ($token === ',' && $from && !$where && $depth === 0) {
				// FROM one, another
				return false;
			}
			if ($word === '' || $i === 0 || $tokens[$i - 1] === '.') {
				continue;
			}
			if (preg_match(self::REFUSED, $word)) {
				return false;
			}
			if ($word === 'FROM' || $word === 'JOIN') {
				if ($depth !== 0 || $from === ($word === 'FROM') || !isset($this->tables[$next]) || ($tokens[$i + 2] ?? '') === '.') {
					return false;
				}
				$from = true;
			}
			$where = $where || ($depth === 0 && in_array($word, ['WHERE', 'GROUP', 'HAVING', 'ORDER', 'LIMIT'], true));
		}

		return $from && $depth === 0;
	}

	/** Names, numbers, parameters and signs; null where there is anything else, such as a comment or a quoted name. */
	private static function tokens(string $sql): ?array
	{
		// A quotation mark that doesn't belong to such a literal is left over, and refused below.
		$text = preg_replace("/'[^'\\\\]*'/", ' ? ', $sql);
		if ($text === null || !preg_match('~^[\w\s.,()=<>!+*/%?:-]*+$~', $text) || preg_match('~--|/\*|\*/|::~', $text)) {
			return null;
		}
		if (preg_match('/(?<!\w)\d[\d.]*[a-z_]/i', $text)) {
			// Where the number ends, and whether a word follows, is a matter of the database.
			return null;
		}
		preg_match_all('/:\w+|[a-z_]\w*|\d[\w.]*|[^\s\w]/i', $text, $tokens);

		return $tokens[0];
	}

	private static function isName(string $token): bool
	{
		return preg_match('/^[a-z_]/i', $token) === 1;
	}
}
