<?php
/** Orders executed on a site with a database: listeners write into its tables. */
require __DIR__ . '/executioner.inc.php';

use Doctrine\DBAL\Connection;
use Mautic\IntegrationsBundle\Sync\Logger\DebugLogger;
use Mautic\LeadBundle\Model\FieldModel;

/** Mappings are rows of a table here. */
class WritingHelper extends TellingHelper
{
	public Connection $connection;

	public function saveObjectMappings(array $mappings): void
	{
		foreach ($mappings as $mapping) {
			write($this->connection, 'mapping of ' . $mapping->getIntegrationObjectId());
		}
		told('saveObjectMappings', count($mappings));
	}

	public function updateObjectMappings(array $mappings): void
	{
		foreach ($mappings as $mapping) {
			write($this->connection, 'date of ' . $mapping->getIntegrationObjectId());
		}
		told('updateObjectMappings', count($mappings));
	}
}

/** A row of the table written, in a transaction of its own as a model's. */
function write(Connection $connection, string $text): void
{
	$connection->transactional(static fn () => $connection->insert('written', ['text' => $text]));
}

function written(Connection $connection): string
{
	return implode(', ', $connection->fetchFirstColumn('SELECT text FROM written ORDER BY id')) ?: 'nothing';
}

function make_table(Connection $connection, string $id): void
{
	$connection->executeStatement('DROP TABLE IF EXISTS written');
	$connection->executeStatement("CREATE TABLE written ($id, text VARCHAR(100) UNIQUE)");
}

/** One page of four objects; $meanwhile happens while the last list is saved, $then after that. */
function page(Site $site, ?callable $meanwhile = null, ?callable $then = null): void
{
	global $answers;
	$level = $site->connection->getTransactionNestingLevel();
	$site->connection->executeStatement('DELETE FROM written');
	$site->statements->reset();
	DebugLogger::$lines = [];
	$answers = ['dispatch' => static function (string $name, $object, array $first) use ($site, $meanwhile): void {
		$changes = func_get_arg(func_num_args() - 1);
		foreach ($changes as $change) {
			write($site->connection, 'object ' . $change->getMappedObjectId());
		}
		$meanwhile && reset($changes)->getMappedObjectId() === 'a2' && $meanwhile($site->connection);
	}, 'saveObjectMappings' => static function () use ($site, $then): void {
		static $calls = 0;
		$then && ++$calls === 2 && $then($site->connection);
	}];
	$helper = new WritingHelper(new FieldModel($site->connection, $site->statements), $site->mappings, new TellingProvider(), new TellingDispatcher());
	$helper->connection = $site->connection;
	try {
		executioner($helper)->execute(order(change('lead', 1, 'c1'), change('company', 1, 'a1'), change('company', null, 'a2'), change('lead', null, 'c2')));
	} catch (Throwable $e) {
		for (; $e; $e = $e->getPrevious()) {
			echo '  ', get_class($e), ': ', preg_replace('/SQLSTATE.*?: /', '', $e->getMessage()), "\n";
		}
	}
	$answers = [];
	foreach (preg_grep('/object\(s\)/', DebugLogger::$lines, PREG_GREP_INVERT) as $line) {
		echo '  logged: ', strlen($line) > 80 ? substr($line, 0, 80) . '…' : $line, "\n";
	}
	echo '  transactions open: ', $site->connection->getTransactionNestingLevel(), ', ', count(preg_grep('/^(BEGIN|START)/i', $site->statements->engine)), " begun\n";
	while ($site->connection->getTransactionNestingLevel() > $level) {
		$site->connection->rollBack();
	}
	echo '  written: ', written($site->connection), "\n";
}
