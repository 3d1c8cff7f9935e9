<?php
declare(strict_types=1);

namespace OroReverseSync;

use SyncEngine\Exception\ExceptionInterface;
use SyncEngine\Oro\ReverseSync;
use SyncEngine\Oro\StepContext;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Helper\ProgressBar;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\ConsoleOutputInterface;
use Symfony\Component\Console\Output\OutputInterface;

/** Sends what the outbox has. */
final class SyncCommand extends Command
{
	private const PARTLY_FAILED = 3;

	public function __construct(private readonly Sync $sync)
	{
		parent::__construct('oro:reverse-sync');
	}

	protected function configure(): void
	{
		$this->setDescription('Sends changed offers to the CRM')
			->setHelp('The exit code is 0 where all is sent, 1 where the sync failed, 3 where something was not done.');
	}

	protected function execute(InputInterface $input, OutputInterface $output): int
	{
		$errors = $output instanceof ConsoleOutputInterface ? $output->getErrorOutput() : $output;
		$bar = new ProgressBar($errors, $this->sync->outbox->getPending());
		$bar->setFormat(' %current%/%max% [%bar%] %percent:3s%% %elapsed% %message%');
		$bar->setMessage('');
		$bar->minSecondsBetweenRedraws(0.1);
		$progress = static function (StepContext $context) use ($bar): void {
			$bar->setMessage("{$context->getAddCount()} added, {$context->getUpdateCount()} updated");
			$bar->setProgress($context->getReadCount() + $context->getMissingCount());
		};
		try {
			$result = $this->sync->reverse->run($progress);
		} catch (ExceptionInterface | \PDOException $e) {
			$errors->writeln(['', $e->getMessage()], OutputInterface::OUTPUT_RAW);

			return self::FAILURE;
		}
		$bar->display();
		$errors->writeln('');
		$output->writeln("$result[status]: $result[message]", OutputInterface::OUTPUT_RAW);

		return $result['status'] === ReverseSync::COMPLETED ? self::SUCCESS : self::PARTLY_FAILED;
	}
}
