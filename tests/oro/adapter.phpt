--TEST--
The adapter: native classes behind Oro's interfaces, in a step of Oro's, and the outbox behind its messages
--FILE--
<?php
require __DIR__ . '/oro.inc.php';
require __DIR__ . '/../exchange/server.inc.php';

use Oro\Bundle\BatchBundle\Entity\StepExecution;
use Oro\Bundle\BatchBundle\Exception\InvalidItemException as OroInvalid;
use Oro\Bundle\BatchBundle\Item\ItemProcessorInterface;
use Oro\Bundle\BatchBundle\Item\ItemReaderInterface;
use Oro\Bundle\BatchBundle\Item\ItemWriterInterface;
use Oro\Bundle\BatchBundle\Item\Support\ClosableInterface;
use Oro\Bundle\ImportExportBundle\Context\Context;
use Oro\Bundle\ImportExportBundle\Context\ContextRegistry;
use Oro\Component\MessageQueue\Transport\MessageInterface;
use Oro\Component\MessageQueue\Transport\SessionInterface;
use SyncEngine\Oro\ReverseOutbox;
use SyncEngine\Oro\ReverseSync;
use SyncEngine\OroAdapter\Connector;
use SyncEngine\OroAdapter\Contexts;
use SyncEngine\OroAdapter\EntityReader;
use SyncEngine\OroAdapter\ItemStep;
use SyncEngine\OroAdapter\MessageProcessor;
use SyncEngine\OroAdapter\Processor;
use SyncEngine\OroAdapter\ReverseSyncs;
use SyncEngine\OroAdapter\Writer;

echo "-- every class links\n";
foreach (glob(dirname(__DIR__, 2) . '/adapters/oro/src/*.php') as $file) {
	$class = 'SyncEngine\\OroAdapter\\' . basename($file, '.php');
	$implements = array_filter(class_exists($class) || interface_exists($class) ? class_implements($class) : [], static fn ($name) => str_starts_with($name, 'Oro\\'));
	sort($implements);
	echo basename($file, '.php'), ': ', implode(', ', array_map(static fn ($name) => substr($name, strrpos($name, '\\') + 1), $implements)), "\n";
}

$server = new Server(<<<'PHP'
	json(['id' => 'c' . $request->number], 201);
	PHP);
$pdo = new PDO('sqlite::memory:');
$pdo->exec('CREATE TABLE contact (id INTEGER PRIMARY KEY, name TEXT)');
$pdo->exec("INSERT INTO contact VALUES (1, 'Ann'), (2, 'Bob'), (3, 'Cid')");
$store = new SyncEngine\PdoMappingStore($pdo);

/** The parts of a step, each knowing the contexts. */
function parts(PDO $pdo, SyncEngine\PdoMappingStore $store, string $url, Contexts $contexts): array
{
	$parts = [
		new EntityReader($pdo, 'contact', ['id']),
		new Processor($store, 'Crm', 'contact', ['id'], ['name' => 'string']),
		new Writer($store, 'Crm', 'contact', "$url/contacts"),
	];
	foreach ($parts as $part) {
		$part->setContexts($contexts);
	}

	return $parts;
}

echo "-- a step of Oro's\n";
foreach ([['id' => [3, 9, 1]], ['id' => 2, 'ids' => [1]], ['id' => []]] as $options) {
	$contexts = new Contexts(new ContextRegistry($context = new Context($options)));
	$step = new ItemStep();
	$step->run($execution = new StepExecution(), ...parts($pdo, $store, $server->url, $contexts));
	sort($context->told);
	echo json_encode($options), ': ', json_encode($execution->counts), ' ', implode(', ', $context->told), "\n";
}
echo $server->log();

echo "-- parts of the application's own\n";
$own = new class() implements ItemReaderInterface, ItemProcessorInterface, ItemWriterInterface, ClosableInterface {
	public array $written = [];
	private int $at = 1;

	public function read()
	{
		return $this->at <= 250 ? $this->at : null;
	}

	public function next(): mixed
	{
		return $this->at++;
	}

	public function process($item)
	{
		return $item === 7 ? throw new OroInvalid('no %n%', ['item' => 7], ['%n%' => 'seven']) : $item;
	}

	public function write(array $items)
	{
		in_array(137, $items, true) && throw new OroInvalid('137 is in the batch', []);
		array_push($this->written, ...$items);
	}

	public function close()
	{
		echo "closed\n";
	}
};
$step = new ItemStep();
$step->batchSize = 50;
$step->run(new StepExecution(), $own, $own, $own);
var_dump($own->written === array_values(array_diff(range(1, 250), [7, 137])));
echo implode("\n", $step->warnings), "\n";

echo "-- a message\n";
$message = static fn (mixed $body): MessageInterface => new class($body) implements MessageInterface {
	public function __construct(private mixed $body)
	{
	}

	public function getBody()
	{
		return $this->body;
	}
};
$session = new class() implements SessionInterface {
};
$logger = new class() implements Psr\Log\LoggerInterface {
	public function error(string|Stringable $message, array $context = []): void
	{
		echo "error: $message", isset($context['exception']) ? ' (' . $context['exception']::class . ')' : '', "\n";
	}

	public function notice(string|Stringable $message, array $context = []): void
	{
		echo "notice: $message\n";
	}
};
$outbox = new ReverseOutbox($store, 'Crm', 'contact', ['id']);
$native = parts($pdo, $store, $server->url, $contexts);
$syncs = new class($outbox, new ReverseSync($outbox, ...$native)) implements ReverseSyncs {
	public function __construct(private ReverseOutbox $outbox, private ReverseSync $sync)
	{
	}

	public function find(int|string $integration, string $connector): ?array
	{
		return $integration === 5 && $connector === 'contact' ? [$this->outbox, $this->sync] : null;
	}
};
$processor = new MessageProcessor($syncs, $logger);
echo implode(MessageProcessor::getSubscribedTopics()), "\n";
$pdo->exec("UPDATE contact SET name = 'Bea' WHERE id = 2");
foreach ([
	['integration_id' => 5, 'connector' => 'contact', 'connector_parameters' => ['id' => [2, 3]]],
	json_encode(['integration_id' => 5, 'connector' => 'contact', 'connector_parameters' => ['id' => 2]]),
	['integration_id' => 6, 'connector' => 'contact'],
	'{"integration_id":',
] as $body) {
	echo $processor->process($message($body), $session), "\n";
}
$pdo->exec('ALTER TABLE contact RENAME TO gone');
echo $processor->process($message(['integration_id' => 5, 'connector' => 'contact', 'connector_parameters' => ['id' => [1]]]), $session), ' ', $outbox->getPending(), "\n";

echo "-- a connector\n";
$connector = new Connector('contact', 'Contacts', 'App\Contact', 'import', 'export');
echo $connector->getType(), ' ', $connector->getLabel(), ' ', $connector->getImportEntityFQCN(), ' ', $connector->getImportJobName(), ' ', $connector->getExportJobName(), ' ', Connector::REMOTE_WINS, "\n";
?>
--EXPECT--
-- every class links
Connector: ConnectorInterface, TwoWaySyncConnectorInterface
Contexts: 
EntityReader: ItemReaderInterface, ClosableInterface, StepExecutionAwareInterface
InvalidItems: 
ItemStep: StepExecutionWarningHandlerInterface
MessageProcessor: TopicSubscriberInterface, MessageProcessorInterface
OroParts: 
PartOfStep: 
Processor: ItemProcessorInterface, StepExecutionAwareInterface
ReverseSyncs: 
StepExecutor: 
Writer: ItemWriterInterface, ClosableInterface, StepExecutionAwareInterface
-- a step of Oro's
{"id":[3,9,1]}: {"read":2,"write":2} addError "1 identifiers of no entity", incrementAddCount 2, incrementReadCount 2
{"id":2,"ids":[1]}: {"read":2,"write":1} incrementAddCount 1, incrementReadCount 2
{"id":[]}: {"read":0,"write":0} 
POST /contacts
POST /contacts
POST /contacts
-- parts of the application's own
closed
closed
closed
bool(true)
no seven {"item":7}
137 is in the batch {"item":137}
-- a message
oro.integration.revers_sync_integration
notice: contact: 2 read, 1 processed, 1 updated, 0 added, 0 deleted, 0 invalid
oro.message_queue.consumption.ack
notice: contact: 1 read, 0 processed, 0 updated, 0 added, 0 deleted, 0 invalid
oro.message_queue.consumption.ack
error: No reverse sync for this message
oro.message_queue.consumption.reject
error: No reverse sync for this message
oro.message_queue.consumption.reject
error: The reverse sync failed and stays in the outbox (SyncEngine\Exception\StoreException)
oro.message_queue.consumption.ack 1
-- a connector
contact Contacts App\Contact import export remote
