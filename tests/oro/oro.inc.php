<?php
/* Stands in for Oro: its interfaces as they are declared in 5.1 to 7.0, and as much of its classes as a step needs. */

namespace Oro\Bundle\BatchBundle\Item {
	interface ItemReaderInterface
	{
		public function read();

		public function next(): mixed;
	}
	interface ItemProcessorInterface
	{
		public function process($item);
	}
	interface ItemWriterInterface
	{
		public function write(array $items);
	}
}

namespace Oro\Bundle\BatchBundle\Item\Support {
	interface ClosableInterface
	{
		public function close();
	}
}

namespace Oro\Bundle\BatchBundle\Exception {
	class InvalidItemException extends \Exception
	{
		public function __construct(string $message, private array $item, private array $messageParameters = [], int $code = 0, ?\Exception $previous = null)
		{
			parent::__construct($message, $code, $previous);
		}

		public function getMessageParameters(): array
		{
			return $this->messageParameters;
		}

		public function getItem(): array
		{
			return $this->item;
		}
	}
}

namespace Oro\Bundle\BatchBundle\Entity {
	class StepExecution
	{
		public array $counts = [];

		public function setReadCount(int $readCount): self
		{
			$this->counts['read'] = $readCount;

			return $this;
		}

		public function setWriteCount(int $writeCount): self
		{
			$this->counts['write'] = $writeCount;

			return $this;
		}
	}
}

namespace Oro\Bundle\BatchBundle\Step {
	use Oro\Bundle\BatchBundle\Entity\StepExecution;
	use Oro\Bundle\BatchBundle\Item\ItemProcessorInterface;
	use Oro\Bundle\BatchBundle\Item\ItemReaderInterface;
	use Oro\Bundle\BatchBundle\Item\ItemWriterInterface;

	interface StepExecutionAwareInterface
	{
		public function setStepExecution(StepExecution $stepExecution);
	}
	interface StepExecutionWarningHandlerInterface
	{
		public function handleWarning($element, $name, $reason, array $reasonParameters, $item): void;
	}
	class StepExecutor
	{
		protected int $batchSize = 100;
		protected ?ItemReaderInterface $reader = null;
		protected ?ItemWriterInterface $writer = null;
		protected ?ItemProcessorInterface $processor = null;

		public function setBatchSize(int $batchSize): self
		{
			$this->batchSize = $batchSize;

			return $this;
		}

		public function getBatchSize(): int
		{
			return $this->batchSize;
		}

		public function setParts(ItemReaderInterface $reader, ItemProcessorInterface $processor, ItemWriterInterface $writer): self
		{
			[$this->reader, $this->processor, $this->writer] = [$reader, $processor, $writer];

			return $this;
		}

		public function execute(?StepExecutionWarningHandlerInterface $warningHandler = null): void
		{
		}
	}
	class ItemStep implements StepExecutionWarningHandlerInterface
	{
		public ?int $batchSize = 100;
		public array $warnings = [];

		public function run(StepExecution $stepExecution, ItemReaderInterface $reader, ItemProcessorInterface $processor, ItemWriterInterface $writer): void
		{
			foreach ([$reader, $processor, $writer] as $part) {
				if ($part instanceof StepExecutionAwareInterface) {
					$part->setStepExecution($stepExecution);
				}
			}
			$this->createStepExecutor()->setParts($reader, $processor, $writer)->execute($this);
		}

		protected function createStepExecutor(): StepExecutor
		{
			return new StepExecutor();
		}

		public function handleWarning($element, $name, $reason, array $reasonParameters, $item): void
		{
			$this->warnings[] = $reason . ' ' . json_encode($item);
		}
	}
}

namespace Oro\Bundle\ImportExportBundle\Context {
	interface ContextInterface
	{
		public function getOption($name, $default = null);
	}
	class Context implements ContextInterface
	{
		public array $told = [];

		public function __construct(private array $options)
		{
		}

		public function getOption($name, $default = null)
		{
			return $this->options[$name] ?? $default;
		}

		public function __call(string $name, array $arguments): void
		{
			if ($arguments !== [0] && $arguments !== [[]]) {
				$this->told[] = "$name " . json_encode($arguments[0]);
			}
		}
	}
	class ContextRegistry
	{
		public function __construct(public Context $context)
		{
		}

		public function getByStepExecution(\Oro\Bundle\BatchBundle\Entity\StepExecution $stepExecution)
		{
			return $this->context;
		}
	}
}

namespace Oro\Bundle\IntegrationBundle\Provider {
	interface ConnectorInterface
	{
		public function getLabel();

		public function getImportEntityFQCN();

		public function getImportJobName();

		public function getType();
	}
	interface TwoWaySyncConnectorInterface extends ConnectorInterface
	{
		public const REMOTE_WINS = 'remote';
		public const LOCAL_WINS = 'local';

		public function getExportJobName();
	}
}

namespace Oro\Component\MessageQueue\Transport {
	interface MessageInterface
	{
		public function getBody();
	}
	interface SessionInterface
	{
	}
}

namespace Oro\Component\MessageQueue\Client {
	interface TopicSubscriberInterface
	{
		public static function getSubscribedTopics();
	}
}

namespace Oro\Component\MessageQueue\Consumption {
	use Oro\Component\MessageQueue\Transport\MessageInterface;
	use Oro\Component\MessageQueue\Transport\SessionInterface;

	interface MessageProcessorInterface
	{
		const ACK = 'oro.message_queue.consumption.ack';
		const REJECT = 'oro.message_queue.consumption.reject';
		const REQUEUE = 'oro.message_queue.consumption.requeue';

		public function process(MessageInterface $message, SessionInterface $session);
	}
}

namespace Psr\Log {
	interface LoggerInterface
	{
		public function error(string|\Stringable $message, array $context = []): void;

		public function notice(string|\Stringable $message, array $context = []): void;
	}
}

namespace {
	spl_autoload_register(static function (string $class): void {
		$prefix = 'SyncEngine\\OroAdapter\\';
		if (str_starts_with($class, $prefix)) {
			require dirname(__DIR__, 2) . '/adapters/oro/src/' . substr($class, strlen($prefix)) . '.php';
		}
	});
}
