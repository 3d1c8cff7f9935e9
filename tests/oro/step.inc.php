<?php
/* Parts of steps that say what they are called for. */
declare(strict_types=1);

use SyncEngine\Exception\InvalidItemException;
use SyncEngine\Oro\ClosableInterface;
use SyncEngine\Oro\ItemProcessorInterface;
use SyncEngine\Oro\ItemReaderInterface;
use SyncEngine\Oro\ItemWriterInterface;
use SyncEngine\Oro\StepContext;

require_once __DIR__ . '/../lifecycle.inc.php';

/** Gives what it is given, and throws what is to be thrown. */
class ListReader implements ItemReaderInterface
{
	public function __construct(private array $items)
	{
	}

	public function read(): mixed
	{
		$item = array_shift($this->items);

		return $item instanceof Throwable ? throw $item : $item;
	}
}

class CallProcessor implements ItemProcessorInterface
{
	public function __construct(private Closure $call)
	{
	}

	public function process(mixed $item): mixed
	{
		return ($this->call)($item);
	}
}

/** Takes a batch, but for one in which is any of $bad. */
class ListWriter implements ItemWriterInterface
{
	public array $written = [];
	public int $calls = 0;

	private array $bad = [];
	private bool $names = false;

	public function __construct(array $bad = [], bool $names = false)
	{
		$this->bad = $bad;
		$this->names = $names;
	}

	public function write(array $items): void
	{
		$this->calls++;
		foreach ($items as $item) {
			in_array($item, $this->bad, true) && throw new InvalidItemException("$item is bad", $this->names ? $item : null);
		}
		array_push($this->written, ...$items);
	}
}

/** Says when it is closed, and throws then if it is to. */
trait Closes
{
	public ?Throwable $thrown = null;

	public function close(): void
	{
		echo static::class, " is closed\n";
		$this->thrown && throw $this->thrown;
	}
}

class ClosingReader extends ListReader implements ClosableInterface
{
	use Closes;
}

class ClosingProcessor extends CallProcessor implements ClosableInterface
{
	use Closes;
}

class ClosingWriter extends ListWriter implements ClosableInterface
{
	use Closes;
}

/** The counts that are not zero. */
function counts(StepContext $context): string
{
	return json_encode(array_filter($context->getCounts()));
}

function errors(StepContext $context): string
{
	return implode(', ', array_map(static fn ($error) => $error['message'] . ' (' . json_encode($error['item']) . ')', $context->getErrors()));
}
